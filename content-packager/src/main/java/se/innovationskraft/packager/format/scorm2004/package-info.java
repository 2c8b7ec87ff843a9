/** SCORM 2004, 3rd and 4th edition: one SCO per exercise, as in SCORM 1.2. */
@NullMarked
package se.innovationskraft.packager.format.scorm2004;

import org.jspecify.annotations.NullMarked;
