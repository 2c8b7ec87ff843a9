package se.innovationskraft.bridge.launch;

import java.time.Instant;

/** A token as the package gets it, the only time that it is seen. */
record IssuedToken(String token, Instant expiresAt) {}
