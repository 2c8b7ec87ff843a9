package se.innovationskraft.bridge.workbook.export;

/**
 * A document out of a file, not yet in the workbook.
 *
 * @param programme id of the programme that it is of; empty when the file does not say, which means ours
 * @param activity exercise or theme, empty for the programme; an IRI when it is none of ours
 * @param state such as {@code answers}; an IRI when it is none of ours
 * @param isPlain whether it is JSON and stands for itself, not for one attempt in some other system
 * @param body as it is to be stored
 */
record Incoming(String programme, String activity, String state, boolean isPlain, byte[] body) {}
