/** Erasing for real: what was a workbook's is in no table afterwards, only that something was erased. */
@NullMarked
package se.innovationskraft.bridge.privacy;

import org.jspecify.annotations.NullMarked;
