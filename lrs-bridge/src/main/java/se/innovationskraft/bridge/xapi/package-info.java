/**
 * What a statement is: strict reading of JSON, the rules of the xAPI specification, and when two statements are the same.
 * Knows the JSON tree only, neither HTTP nor any store.
 *
 * <p>Rules are named after the place in the specification (xAPI 1.0.3, part two: Data) that states them:
 * {@code xapi-2.4.5.1.s2.table1.row3} is chapter 2.4.5.1, second heading below it, third row of its first table;
 * {@code b} counts the items of a list. ADL's conformance suite names its requirements alike. Rules that only xAPI 2.0 has
 * begin with {@code xapi2-} and the chapter of IEEE 9274.1.1.
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md">xAPI 1.0.3, Data</a>
 */
@NullMarked
package se.innovationskraft.bridge.xapi;

import org.jspecify.annotations.NullMarked;
