package se.innovationskraft.bridge.progress;

/** What one statement says of the progress in a round. */
record CountedStatement(RoundKey key, ExerciseProgress progress) {}
