/** XML of unknown origin: read in bounded memory, with the line of every element, and nothing fetched from outside. */
@NullMarked
package se.innovationskraft.packager.check.archive.xml;

import org.jspecify.annotations.NullMarked;
