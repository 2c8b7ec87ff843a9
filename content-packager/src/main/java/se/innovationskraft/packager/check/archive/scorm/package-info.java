/** What LMSs demand of SCORM 1.2 and SCORM 2004 packages, ours and others'. */
@NullMarked
package se.innovationskraft.packager.check.archive.scorm;

import org.jspecify.annotations.NullMarked;
