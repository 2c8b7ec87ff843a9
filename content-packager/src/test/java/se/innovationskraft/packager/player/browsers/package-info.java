/** The other browsers that leaders open an exercise in, and the story that each of them plays. */
@NullMarked
package se.innovationskraft.packager.player.browsers;

import org.jspecify.annotations.NullMarked;
