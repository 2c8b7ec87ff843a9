/**
 * What may be told of a group without telling of a person: too few answers, answers that are nearly all the same, parts
 * that can be subtracted from a whole, and people who came or left between two records. It reads nothing, writes
 * nothing and knows no other room. {@link se.innovationskraft.bridge.threshold.Threshold} is the way in; the rules are
 * ADR 31's.
 */
@NullMarked
package se.innovationskraft.bridge.threshold;

import org.jspecify.annotations.NullMarked;
