package se.innovationskraft.bridge.audit;

import java.time.Instant;

/**
 * Something that somebody who signs in has done.
 *
 * @param who name of the account
 * @param role roles of the account then, separated by space
 * @param object id of what was acted on; empty when nothing
 */
public record AuditEntry(Instant at, String who, String role, Action action, String object) {}
