package se.innovationskraft.bridge.launch;

/**
 * A workbook that a key has opened.
 *
 * @param isNew whether nobody had shown the key before
 */
public record OpenedWorkbook(Workbook workbook, boolean isNew) {}
