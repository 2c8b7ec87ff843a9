package se.innovationskraft.bridge.group;

import java.time.LocalDate;
import se.innovationskraft.bridge.workbook.AnswerPlace;

/**
 * What a leader has given to the group.
 *
 * @param seat number of the leader in the group
 * @param title of the exercise; its id where the programme of today does not have it
 * @param text as the leader let it stand, at most {@value #LONGEST} characters
 * @param day when it was given, Swedish day
 */
record SharedItem(AnswerPlace place, int seat, String title, String text, LocalDate day) {

    static final int LONGEST = 2000;
}
