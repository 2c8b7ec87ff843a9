/** Packages of others, right and wrong, and what is said of them. */
package se.innovationskraft.packager.verify;
