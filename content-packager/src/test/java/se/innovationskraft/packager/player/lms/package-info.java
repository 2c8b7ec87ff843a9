/** A strict SCORM 1.2 LMS: its server and what it keeps. The run-time itself is {@code lms-double/api.js}. */
@NullMarked
package se.innovationskraft.packager.player.lms;

import org.jspecify.annotations.NullMarked;
