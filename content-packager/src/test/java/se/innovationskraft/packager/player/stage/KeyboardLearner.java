package se.innovationskraft.packager.player.stage;

import static org.assertj.core.api.Assertions.assertThat;

/** A person who has nothing but a keyboard, with a package open outside any LMS. */
public final class KeyboardLearner {

    private static final int MOST_TABS = 80;

    private final Learner learner;

    public KeyboardLearner(Learner learner) {
        this.learner = learner;
    }

    /** What can be seen. */
    public Learner sees() {
        return learner;
    }

    public KeyboardLearner begins() {
        return goesTo("[data-action='begin']").presses("Enter");
    }

    /** *Nästa*, and another screen is shown. */
    public KeyboardLearner goesOn() {
        String before = learner.screen();
        goesTo("[data-action='next']").presses("Enter");
        assertThat(learner.screen()).isNotEqualTo(before);
        return this;
    }

    public KeyboardLearner goesOnTo(String stepId) {
        while (!learner.screen().equals(stepId)) {
            goesOn();
        }
        return this;
    }

    /** Presses Tab until it is reached. Every stop on the way must be seen: a focus that cannot be seen helps nobody. */
    public KeyboardLearner goesTo(String selector) {
        for (int tabs = 0; tabs <= MOST_TABS; tabs++) {
            if ((boolean) learner.page().evaluate("selector => document.activeElement.matches(selector)", selector)) {
                assertThat(learner.find(":focus").isVisible()).isTrue();
                return this;
            }
            presses("Tab");
        }
        throw new AssertionError("Tab never reaches " + selector + " on the screen " + learner.screen());
    }

    /** Into a field, or what it has inside. */
    public KeyboardLearner goesTo(String item, String selector) {
        return goesTo("[data-item='" + item + "'] " + selector);
    }

    public KeyboardLearner types(String text) {
        learner.page().keyboard().type(text);
        return this;
    }

    public KeyboardLearner presses(String key) {
        learner.page().keyboard().press(key);
        return this;
    }
}
