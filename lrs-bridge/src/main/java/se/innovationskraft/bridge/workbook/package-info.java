/**
 * The leader's workbook: what was saved from the exercises, in words, with notes of one's own. Read from the documents each
 * time; nothing is kept here.
 */
@NullMarked
package se.innovationskraft.bridge.workbook;

import org.jspecify.annotations.NullMarked;
