package se.innovationskraft.bridge.audit;

import java.util.Locale;

/** What can be done by somebody who signs in. */
public enum Action {
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGN_IN_PAUSED,
    INVITED,
    INVITATION_WITHDRAWN,
    ACCOUNT_MADE,
    ACCOUNT_REMOVED,
    ROLE_GIVEN,
    ROLE_TAKEN,
    KEY_MADE,
    ORIGIN_ADDED,
    ORIGIN_REMOVED,
    SETTING_CHANGED,
    POINT_MADE,
    POINT_CHANGED,
    UNIT_CHANGED,
    GROUP_CODES_MADE,
    PUBLISHED,
    REFUSED,
    EXPORTED_CSV,
    EXPORTED_XLSX,
    EXPORTED_PDF,
    RESULT_CHANGED,
    DECISION_CHANGED,
    STEP_MARKED,
    RETENTION_CHANGED,
    RETENTION_DRY_RUN,
    RETENTION_RUN,
    DISCLOSED;

    /** As it is stored, such as {@code signed-in}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Action of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
