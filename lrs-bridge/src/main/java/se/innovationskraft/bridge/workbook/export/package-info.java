/** The workbook as a file: taken out, and read in again without anything being lost on the way. */
@NullMarked
package se.innovationskraft.bridge.workbook.export;

import org.jspecify.annotations.NullMarked;
