package se.innovationskraft.bridge.dpo;

import org.jspecify.annotations.Nullable;

/**
 * A rule as it is written in the form.
 *
 * @param months digits; empty for never
 * @param decision where it is decided; only a rule that lets nothing go does without
 */
record RuleForm(String kind, String months, String decision) {

    private static final int LONGEST_DECISION = 200;

    RuleForm {
        months = months.strip();
        decision = decision.strip();
    }

    static RuleForm of(RetentionKind kind, @Nullable RetentionRule rule) {
        String months =
                rule == null || rule.months() == null ? "" : rule.months().toString();
        return new RuleForm(kind.id(), months, rule == null ? "" : rule.decision());
    }

    /** Field that is wrong; empty when none. */
    String mistake() {
        if (!months.matches("|[1-9][0-9]?|[1-5][0-9]{2}|600")) {
            return "months";
        }
        boolean isDecided = months.isEmpty() || !decision.isEmpty();
        return isDecided && decision.length() <= LONGEST_DECISION ? "" : "decision";
    }

    /** Null for never. */
    @Nullable
    Integer number() {
        return months.isEmpty() ? null : Integer.valueOf(months);
    }
}
