/** Rules about the finished zip: what a real LMS accepts. */
@NullMarked
package se.innovationskraft.packager.check.archive;

import org.jspecify.annotations.NullMarked;
