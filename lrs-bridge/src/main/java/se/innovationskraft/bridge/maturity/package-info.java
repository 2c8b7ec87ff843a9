/**
 * The leader's own picture of innovation maturity, for nobody else. Levels are ordinal: they are shown side by side in
 * words, never added up, averaged or compared with others'.
 */
@NullMarked
package se.innovationskraft.bridge.maturity;

import org.jspecify.annotations.NullMarked;
