/**
 * State documents: the text of a workbook, which can be changed and really erased. The log is told that a document
 * changed, never what stands in it.
 */
@NullMarked
package se.innovationskraft.bridge.document;

import org.jspecify.annotations.NullMarked;
