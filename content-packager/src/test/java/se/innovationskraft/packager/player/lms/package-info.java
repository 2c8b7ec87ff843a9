/**
 * A strict LMS of SCORM 1.2 or 2004: its server and what it keeps. The run-times themselves are {@code lms-double/api.js}
 * and {@code lms-double/api2004.js}.
 */
@NullMarked
package se.innovationskraft.packager.player.lms;

import org.jspecify.annotations.NullMarked;
