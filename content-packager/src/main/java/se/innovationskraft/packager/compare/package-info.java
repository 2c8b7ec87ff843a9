/**
 * Two releases of a package: what an upgrade does to those who have begun, and so how much the version must rise. Reads
 * what lies in the zip and nothing else, so that releases of any age can be compared.
 */
@NullMarked
package se.innovationskraft.packager.compare;

import org.jspecify.annotations.NullMarked;
