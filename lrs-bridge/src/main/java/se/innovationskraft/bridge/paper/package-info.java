/** Templates as tagged PDF, for those who read with their eyes and those who read with their ears. Knows no other room. */
@NullMarked
package se.innovationskraft.bridge.paper;

import org.jspecify.annotations.NullMarked;
