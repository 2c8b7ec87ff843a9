package se.innovationskraft.bridge.group;

import java.time.LocalDate;

/**
 * What the four of a group are handed. The only time that the code is shown.
 *
 * @param label as HR calls the group
 * @param code twelve characters, four and four
 * @param closes last day that it lets anybody in
 */
record CodeCard(String label, String code, LocalDate closes) {}
