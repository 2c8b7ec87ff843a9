package se.innovationskraft.bridge.journey;

import java.util.Map;
import se.innovationskraft.bridge.workbook.StoredText;

/**
 * What a leader sends in of a follow-up; each part is empty when it is not said.
 *
 * @param rev revision that the leader saw
 */
record FollowUpForm(long rev, String val, String timmar, String text) {

    /** How many characters there are too many; none or fewer when it fits. */
    int tooLong() {
        return StoredText.encode(text).length() - FollowUp.LONGEST;
    }

    boolean isEmpty() {
        FollowUp.Words words = FollowUp.Words.of(this, rev);
        return words.choice().isEmpty() && words.hours().isEmpty() && text.isBlank();
    }

    /** As it is stored. */
    Map<String, String> values() {
        FollowUp.Words words = FollowUp.Words.of(this, rev);
        return Map.of(
                FollowUp.CHOICE, words.choice(), FollowUp.HOURS, words.hours(), FollowUp.TEXT, StoredText.encode(text));
    }
}
