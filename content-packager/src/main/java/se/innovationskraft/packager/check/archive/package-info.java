/** Rules about the finished zip, ours or another: what a real LMS accepts. */
@NullMarked
package se.innovationskraft.packager.check.archive;

import org.jspecify.annotations.NullMarked;
