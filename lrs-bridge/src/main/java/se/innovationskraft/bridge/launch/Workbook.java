package se.innovationskraft.bridge.launch;

/**
 * What packages save to. Never one that has been joined into another.
 *
 * @param organisation id of the organisation
 * @param id random; the account name of the actor of its statements and documents
 */
public record Workbook(String organisation, String id) {}
