/**
 * What those who sign in have done, kept for the data protection officer: who, in which role, what and when. Ids only, no
 * texts. What a leader does in a workbook is not kept here.
 */
@NullMarked
package se.innovationskraft.bridge.audit;

import org.jspecify.annotations.NullMarked;
