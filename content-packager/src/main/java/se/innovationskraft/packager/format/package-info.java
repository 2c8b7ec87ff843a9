/** One package format each: which files a package holds, and the manifest that lists them. */
@NullMarked
package se.innovationskraft.packager.format;

import org.jspecify.annotations.NullMarked;
