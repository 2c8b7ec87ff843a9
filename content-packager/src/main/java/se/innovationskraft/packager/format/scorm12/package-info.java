/** SCORM 1.2, one SCO per exercise: the reference format. */
@NullMarked
package se.innovationskraft.packager.format.scorm12;

import org.jspecify.annotations.NullMarked;
