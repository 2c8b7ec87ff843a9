/**
 * Another LRS, to which statements can be passed on: one port, its outcomes, and our own client behind it. Statements go out
 * with the bytes that came in.
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Communication.md#21-statement-resource">xAPI 1.0.3,
 *     Communication, 2.1 Statement Resource</a>
 */
@NullMarked
package se.innovationskraft.bridge.upstream;

import org.jspecify.annotations.NullMarked;
