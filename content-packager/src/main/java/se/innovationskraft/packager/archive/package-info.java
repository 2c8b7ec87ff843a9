/** Package to zip and back: the same files always give the same bytes. */
@NullMarked
package se.innovationskraft.packager.archive;

import org.jspecify.annotations.NullMarked;
