/** The statements: kept byte for byte, found again, read in order. Knows no HTTP. */
@NullMarked
package se.innovationskraft.bridge.statement;

import org.jspecify.annotations.NullMarked;
