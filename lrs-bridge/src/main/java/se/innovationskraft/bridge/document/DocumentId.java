package se.innovationskraft.bridge.document;

import org.jspecify.annotations.Nullable;

/**
 * Address of a state document (xAPI 1.0.3, Communication 2.3).
 *
 * @param organisation id of the organisation
 * @param actor account name of the agent: the workbook's id
 * @param activityId IRI, such as {@code <base>/o05}; at most {@value #LONGEST_ACTIVITY} characters
 * @param stateId such as {@code <base>/state/answers}; at most {@value #LONGEST_STATE} characters
 * @param registration UUID; null for the document without one
 */
public record DocumentId(
        String organisation,
        String actor,
        String activityId,
        String stateId,
        @Nullable String registration) {

    /** What the database can index. */
    public static final int LONGEST_ACTIVITY = 500;

    public static final int LONGEST_STATE = 300;

    String registrationColumn() {
        return registration == null ? "" : registration;
    }

    DocumentId of(String otherActor) {
        return new DocumentId(organisation, otherActor, activityId, stateId, registration);
    }
}
