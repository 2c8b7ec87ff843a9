package se.innovationskraft.packager.check;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import se.innovationskraft.packager.model.Problem;

/** Problems in words: what was found, and how to mend it. Safe to share between threads. */
public final class ProblemMessages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    public ProblemMessages(Locale locale) {
        this.bundle = ResourceBundle.getBundle("se.innovationskraft.packager.check.problems", locale, NO_FALLBACK);
    }

    /** What was found, and what is allowed. */
    public String message(Problem problem) {
        return text(problem.rule(), problem);
    }

    /** What to do about it. */
    public String fix(Problem problem) {
        return text(problem.rule() + ".fix", problem);
    }

    private String text(String key, Problem problem) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT)
                .format(problem.arguments().toArray());
    }
}
