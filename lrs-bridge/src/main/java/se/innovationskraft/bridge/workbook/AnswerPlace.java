package se.innovationskraft.bridge.workbook;

/**
 * Where an answer stands in a workbook.
 *
 * @param item field, with {@code .} and the sitting's number where an exercise has several
 */
public record AnswerPlace(String exercise, int round, String item) {

    /** Of the answer on the page of the workbook. */
    public String anchor() {
        return "svar-" + exercise + "-" + round + "-" + item;
    }
}
