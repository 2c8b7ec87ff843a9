/**
 * Files to model: reads what authors write, and says where they slipped. The only user of the Markdown parser.
 */
@NullMarked
package se.innovationskraft.packager.authoring;

import org.jspecify.annotations.NullMarked;
