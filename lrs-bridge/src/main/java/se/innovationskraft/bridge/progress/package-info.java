/** Which exercises a workbook has begun and completed, counted out of the log; can be counted again at any time. */
@NullMarked
package se.innovationskraft.bridge.progress;

import org.jspecify.annotations.NullMarked;
