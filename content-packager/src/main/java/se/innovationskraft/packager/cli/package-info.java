/** The command line: {@code bin/package}. */
@NullMarked
package se.innovationskraft.packager.cli;

import org.jspecify.annotations.NullMarked;
