/** Rules about what authors write. */
@NullMarked
package se.innovationskraft.packager.check.content;

import org.jspecify.annotations.NullMarked;
