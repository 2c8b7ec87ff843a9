/**
 * What is stored of a leader, told in full and erased for real: afterwards it is in no table, and a restored backup does
 * not bring it back.
 */
@NullMarked
package se.innovationskraft.bridge.privacy;

import org.jspecify.annotations.NullMarked;
