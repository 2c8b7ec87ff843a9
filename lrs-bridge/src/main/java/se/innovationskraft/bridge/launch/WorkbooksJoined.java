package se.innovationskraft.bridge.launch;

/**
 * Published in the transaction that lets one workbook go up in another: rooms that keep something of it by its id give it
 * to the other.
 *
 * @param from id of the workbook that is no more one of its own
 * @param into id of the one that it has gone up in
 */
public record WorkbooksJoined(String organisation, String from, String into) {}
