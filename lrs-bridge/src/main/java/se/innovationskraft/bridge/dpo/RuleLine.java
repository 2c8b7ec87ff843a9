package se.innovationskraft.bridge.dpo;

import org.jspecify.annotations.Nullable;

/**
 * A kind on the page.
 *
 * @param suggested months to begin with
 * @param rule null as long as nobody has set one
 * @param form as it was last written
 * @param mistake field of the form that is wrong; empty when none
 * @param due what would go today; null when nobody has asked, or no rule lets anything go
 */
record RuleLine(
        String kind,
        int suggested,
        @Nullable RetentionRule rule,
        RuleForm form,
        String mistake,
        @Nullable Due due) {}
