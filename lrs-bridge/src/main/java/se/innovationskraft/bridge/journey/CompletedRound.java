package se.innovationskraft.bridge.journey;

import java.time.LocalDate;

/** A time that an exercise was completed. */
record CompletedRound(String exercise, int round, LocalDate day) {}
