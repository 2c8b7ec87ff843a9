package se.innovationskraft.bridge.launch;

import java.time.Instant;

/** A one-time code as the learner reads it. */
record JoinCode(String code, Instant expiresAt) {}
