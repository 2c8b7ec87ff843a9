package se.innovationskraft.bridge.group;

import java.time.LocalDate;

/**
 * A group that HR has made a code for.
 *
 * @param id random
 * @param label as HR calls it, at most 20 characters
 * @param made Swedish day
 * @param closes last day that the code lets anybody in
 */
record LearningGroup(String id, String label, LocalDate made, LocalDate closes) {}
