/**
 * What an author has said, as values: programme, themes, exercises, steps and fields.
 *
 * <p>Records and sealed types only; no reading, no writing, no framework. Every other room of the packager knows this
 * one, and this one knows none of them.
 */
@NullMarked
package se.innovationskraft.packager.model;

import org.jspecify.annotations.NullMarked;
