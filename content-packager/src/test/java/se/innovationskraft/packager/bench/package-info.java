/** What is measured and not tested, beside what others need for the same. */
@NullMarked
package se.innovationskraft.packager.bench;

import org.jspecify.annotations.NullMarked;
