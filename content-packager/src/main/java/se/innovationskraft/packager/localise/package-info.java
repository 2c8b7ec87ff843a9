/** The municipality's own layer: read, checked, and written into a package as files of its own. */
@NullMarked
package se.innovationskraft.packager.localise;

import org.jspecify.annotations.NullMarked;
