/** What two releases of a package differ in, and what that asks of the version. */
@org.jspecify.annotations.NullMarked
package se.innovationskraft.packager.compare;
