/**
 * What the top management steers by: one page, the dialogue on results, the decision and the steps that are theirs. Numbers
 * of leaders come from published records, apart from how many have begun; the rest is written by those who sign in.
 */
@NullMarked
package se.innovationskraft.bridge.steering;

import org.jspecify.annotations.NullMarked;
