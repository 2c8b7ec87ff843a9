package se.innovationskraft.packager.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.innovationskraft.packager.player.lms.Conduct;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Stage;

/** One learner at one computer who writes, moves about, leaves, crashes, loses the connection and comes back. */
final class StormySequence {

    private static final String VISIBLE = "[data-screen='step']:not([hidden]) [data-field='long-fill-in']";
    private static final String WORDS = "åäö ÅÄÖ ”ja” \"nej\" |^~{`\\ <b>&amp; 😀 – \n 0123";
    private static final int ACTIONS = 8;

    private final long seed;
    private final Random random;
    private final Device device;
    private final Lms lms;
    private final Map<String, String> written = new HashMap<>();
    private final List<String> done = new ArrayList<>();
    private Learner learner;
    private boolean online = true;

    StormySequence(Stage stage, long seed) {
        this.seed = seed;
        random = new Random(seed);
        device = stage.device();
        lms = stage.lms("o05");
        learner = device.open(lms).begins();
    }

    void run() {
        for (int action = 0; action < ACTIONS; action++) {
            act();
        }
        comesBackAfter("crash");
    }

    private void act() {
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> writes();
            case 4, 5 -> goes("next");
            case 6 -> goes("back");
            case 7 -> connection();
            case 8 -> comesBackAfter("leave");
            default -> comesBackAfter("crash");
        }
    }

    /** Over what stands there, or after it. */
    private void writes() {
        List<Locator> fields = learner.find(VISIBLE).all();
        if (fields.isEmpty()) {
            return;
        }
        Locator field = fields.get(random.nextInt(fields.size()));
        String item = field.getAttribute("data-item");
        String text = text(field, written.getOrDefault(item, ""));
        done.add("write " + item + " " + text.length());
        learner.writes(item, text);
        written.put(item, text);
    }

    private String text(Locator field, String before) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? before : "");
        int[] letters = WORDS.codePoints().toArray();
        for (int more = random.nextInt(60); more >= 0; more--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        int longest = Integer.parseInt(field.getAttribute("data-max"));
        return text.length() <= longest ? text.toString() : before;
    }

    private void goes(String where) {
        Locator button = learner.find("[data-action='" + where + "']");
        if (button.isVisible()) {
            done.add(where);
            button.click();
        }
    }

    private void connection() {
        done.add(online ? "offline" : "online");
        if (online) {
            device.losesConnection();
        } else {
            device.isConnectedAgain();
        }
        online = !online;
    }

    private void comesBackAfter(String end) {
        done.add(end);
        if (end.equals("crash")) {
            learner.tabDies();
        } else if (online) {
            learner.closesTab();
        } else {
            learner.closesTabOffline();
        }
        device.isConnectedAgain();
        online = true;
        lms.behave(conduct());
        learner = device.open(lms);
        assertThat(texts()).as("seed %d: %s", seed, done).isEqualTo(written());
        if (learner.screen().equals("start")) {
            learner.begins();
        }
    }

    private Conduct conduct() {
        return switch (random.nextInt(6)) {
            case 0 -> Conduct.STRICT.dropping(1 + random.nextInt(3));
            case 1 -> Conduct.STRICT.droppingEverything();
            case 2 -> Conduct.STRICT.forgettingEverything();
            default -> Conduct.STRICT;
        };
    }

    /** A text of nothing but space is no text: the player keeps it as empty. */
    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        for (Locator field : learner.find("[data-field='long-fill-in']").all()) {
            String text = field.locator("textarea").inputValue();
            if (!text.isBlank()) {
                texts.put(field.getAttribute("data-item"), text);
            }
        }
        return texts;
    }

    private Map<String, String> written() {
        Map<String, String> texts = new HashMap<>(written);
        texts.values().removeIf(String::isBlank);
        return texts;
    }
}
