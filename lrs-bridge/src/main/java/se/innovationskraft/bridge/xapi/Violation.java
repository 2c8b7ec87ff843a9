package se.innovationskraft.bridge.xapi;

/**
 * A place where a statement breaks the specification.
 *
 * @param index place of the statement in its batch, 0 for the first and for a statement sent alone
 * @param path where in that statement, as a JSON path: {@code $.actor.mbox}, {@code $.result.extensions['x']}
 * @param rule which rule, named after its place in the specification: {@code xapi-2.4.2.1.s2.b1}
 * @param message what was found and what is allowed, in English; quotes what was sent, so it is for the sender and not for a log
 */
public record Violation(int index, String path, String rule, String message) {}
