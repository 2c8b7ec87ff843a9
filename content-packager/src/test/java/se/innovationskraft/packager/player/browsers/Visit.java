package se.innovationskraft.packager.player.browsers;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Messages;
import tools.jackson.databind.JsonNode;

/** A package that is open in a browser: what the learner does and sees. */
final class Visit {

    private static final String OPENED = "document.documentElement.classList.contains('has-later')";

    private static final String SCREEN =
            "(({dataset}) => dataset.step ?? dataset.screen)(document.querySelector('[data-screen]:not([hidden])'))";

    /** What is seen of what a selector finds. */
    private static final String SEEN =
            "[...document.querySelectorAll(`%s`)].filter((found) => found.checkVisibility())";

    private final Browser browser;
    private final Lms lms;
    private final int launch;

    Visit(Browser browser, Lms lms) {
        this.browser = browser;
        this.lms = lms;
        browser.open(lms.playerAddress());
        launch = lms.launch();
        waitsFor(() -> is(OPENED), () -> "The page never got whole: " + problems());
    }

    // What the learner does

    /** Presses the first element that a selector finds and that is seen. */
    Visit presses(String selector) {
        return presses(selector, 0);
    }

    private Visit presses(String selector, int index) {
        browser.press("((found) => (found.scrollIntoView({block: 'center'}), found))((%s)[%d])"
                .formatted(SEEN.formatted(selector), index));
        return this;
    }

    Visit begins() {
        return presses("[data-action='begin']");
    }

    /** *Nästa*, and on from the start screen after the last step of a sitting. */
    Visit goesOn() {
        String before = screen();
        presses("[data-action='next']");
        waitsFor(() -> !screen().equals(before), () -> "*Nästa* stays at " + before);
        return this;
    }

    /** Types into a field of free text, after what stands there. */
    Visit types(String item, String text) {
        presses("[data-item='" + item + "'] textarea");
        browser.read("document.activeElement.setSelectionRange(9999, 9999)");
        browser.type(text);
        return this;
    }

    /** Fills every field of the step that is shown. */
    Visit fillsTheStep() {
        for (int index = 0; index < seen(Filling.CONTROLS); index++) {
            Filling way = Filling.of(browser.read(Filling.KIND.formatted(one(Filling.CONTROLS, index))));
            if (way.byPressing()) {
                presses(Filling.CONTROLS, index);
            }
            if (!way.text().isEmpty()) {
                browser.type(way.text());
            }
            browser.read(Filling.REST.formatted(one(Filling.CONTROLS, index)));
        }
        return this;
    }

    /** Closes the tab, and waits until the LMS has what the package sent in its last moment. */
    void closesTab() {
        browser.leave();
        lms.awaitFinish(launch);
    }

    // What the learner sees

    /** {@code start}, {@code done} or the id of the step that is shown. */
    String screen() {
        return browser.read(SCREEN).asString();
    }

    /** Whether the exercise is finished by going on from here. */
    boolean isLast() {
        return browser.read("document.querySelector(\"[data-action='next']\").textContent")
                .asString()
                .equals(Messages.text("finish"));
    }

    /** What stands in all fields that are saved, by item. */
    JsonNode answers() {
        return browser.read("(" + Learner.ANSWERS + ")(document.body)");
    }

    String text(String item) {
        return browser.read("document.querySelector(\"[data-item='" + item + "'] textarea\").value")
                .asString();
    }

    Visit seesSaveStatus(String messageKey) {
        return sees("save-status", messageKey);
    }

    Visit seesNotice(String messageKey) {
        return sees("notices", messageKey);
    }

    private Visit sees(String part, String messageKey) {
        Supplier<String> shown =
                () -> browser.read("document.querySelector('[data-part=%s]').textContent".formatted(part))
                        .asString();
        waitsFor(() -> Messages.pattern(messageKey).matcher(shown.get()).find(), () -> part + ": " + shown.get());
        return this;
    }

    /** Errors and warnings of the page so far. */
    List<String> problems() {
        return StreamSupport.stream(browser.read("window.problems").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private int seen(String selector) {
        return browser.read(SEEN.formatted(selector) + ".length").asInt();
    }

    private static String one(String selector, int index) {
        return "(%s)[%d]".formatted(SEEN.formatted(selector), index);
    }

    private boolean is(String condition) {
        return browser.read(condition).asBoolean();
    }

    private static void waitsFor(Supplier<Boolean> condition, Supplier<String> complaint) {
        Patience.until(() -> condition.get() ? Optional.of(true) : Optional.empty(), complaint);
    }
}
