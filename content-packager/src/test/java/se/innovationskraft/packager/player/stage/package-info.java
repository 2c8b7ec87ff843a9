/** What the tests are played with: the browser, the packages, a device and a learner who uses it. */
@NullMarked
package se.innovationskraft.packager.player.stage;

import org.jspecify.annotations.NullMarked;
