package se.innovationskraft.bridge.steering;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision as somebody has filled it in: it may be wrong, and stands in the form again then. Its parts are those of
 * {@link Decision}.
 *
 * @param id empty for a new decision
 * @param decided an ISO day; empty for a decision that is to be taken
 */
record DecisionForm(
        String id,
        String kind,
        String what,
        String why,
        String role,
        String period,
        String needs,
        String followed,
        String decided,
        int rev) {

    static final DecisionForm EMPTY = new DecisionForm("", "", "", "", "", "", "", "", "", 0);

    static DecisionForm of(Decision decision) {
        return new DecisionForm(
                decision.id(),
                decision.kind().word(),
                decision.what(),
                decision.why(),
                decision.role(),
                decision.period(),
                decision.needs(),
                decision.followed(),
                Objects.toString(decision.decided(), ""),
                decision.rev());
    }

    /** The texts in order, by the name of the field. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("what", what);
        texts.put("why", why);
        texts.put("role", role);
        texts.put("period", period);
        texts.put("needs", needs);
        texts.put("followed", followed);
        return texts;
    }

    /** What is wrong, by the name of the field; nothing when all can be kept. */
    List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        if (DecisionKind.of(kind).isEmpty()) {
            mistakes.add("kind");
        }
        texts().forEach((name, text) -> {
            if (text.strip().length() > Decision.LONGEST || (name.equals("what") && text.isBlank())) {
                mistakes.add(name);
            }
        });
        if (!decided.isBlank() && day() == null) {
            mistakes.add("decided");
        }
        return mistakes;
    }

    /**
     * The decision.
     *
     * @throws IllegalArgumentException when there are mistakes
     */
    Decision decision() {
        if (!mistakes().isEmpty()) {
            throw new IllegalArgumentException("The form has mistakes: " + mistakes());
        }
        return new Decision(
                id,
                DecisionKind.of(kind).orElseThrow(),
                what.strip(),
                why.strip(),
                role.strip(),
                period.strip(),
                needs.strip(),
                followed.strip(),
                day(),
                rev);
    }

    /** The same, as of another revision: saving it then writes over what is there. */
    DecisionForm over(int there) {
        return new DecisionForm(id, kind, what, why, role, period, needs, followed, decided, there);
    }

    private @Nullable LocalDate day() {
        try {
            return decided.isBlank() ? null : LocalDate.parse(decided.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
