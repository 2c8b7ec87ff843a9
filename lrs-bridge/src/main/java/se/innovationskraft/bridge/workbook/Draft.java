package se.innovationskraft.bridge.workbook;

/**
 * An answer as its leader could give it to others.
 *
 * @param title of the exercise
 * @param question as the exercise asks it
 * @param text in plain lines
 */
public record Draft(AnswerPlace place, String title, String question, String text) {}
