package se.innovationskraft.bridge.progress;

/**
 * Whose round of what, within an organisation.
 *
 * @param workbook actor name of the statements
 * @param exercise id such as {@code o05}
 * @param round 1, 2, 3, …
 */
record RoundKey(String workbook, String exercise, int round) {}
