package se.innovationskraft.bridge.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.lms.LmsSite;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Stage;

/** An invented leader, with a computer and an account in an LMS. */
final class Traveller {

    static final String ASSESSMENT = "sjalvskattning";
    static final List<String> AREAS = List.of("kultur", "anvandare", "struktur", "samverkan");

    /** Answers what is asked on a step, by item: the option with the value, or the text. */
    private static final String ANSWERED = """
            (fields, answers) => fields.forEach((field) => {
              const value = answers[field.dataset.item];
              if (value === undefined) return;
              const option = field.querySelector(`input[value="${value}"]`);
              if (option) {
                option.click();
              } else {
                field.querySelector('textarea').select();
                document.execCommand('insertText', false, value);
              }
            })
            """;

    private final Stage stage;
    private final Municipality town;
    private final String name;
    private final LmsSite lms;
    private final Device device;
    private final Map<String, Lms> packages = new HashMap<>();
    private @Nullable Page book;

    /** Somebody whom the LMS knows by that name. */
    Traveller(Stage stage, Municipality town, String name) {
        this.stage = stage;
        this.town = town;
        this.name = name;
        lms = stage.site(Story.BRIDGE);
        town.admits(lms);
        device = stage.device();
    }

    /** Rates each area of the model from 1 to 4, 0 for "don't know". */
    static Map<String, String> rating(List<Integer> levels) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int area = 0; area < AREAS.size(); area++) {
            answers.put(AREAS.get(area), String.valueOf(levels.get(area)));
        }
        return answers;
    }

    /** Opens a package, and connects it to the workbook the first time. */
    Learner opens(String exercise) {
        boolean isNew = !packages.containsKey(exercise);
        Learner learner = device.open(packages.computeIfAbsent(exercise, this::installed));
        if (isNew) {
            new WorkbookCard(learner.begins()).connects();
        }
        return learner;
    }

    private Lms installed(String exercise) {
        Lms installed = stage.lms(lms, exercise, town.layer());
        installed.isUsedBy(name + "@storkoping.example", name);
        return installed;
    }

    /** Goes through a package to its end and saves in the workbook, which is then open. */
    void completes(String exercise, Map<String, String> answers) {
        Learner learner = opens(exercise);
        plays(learner, answers);
        new WorkbookCard(learner).saves();
        leaves(learner);
    }

    /** The same without a connection from the first step on; the next time the package is opened there is one. */
    void completesOffline(String exercise, Map<String, String> answers) {
        Learner learner = opens(exercise);
        device.losesConnection();
        plays(learner, answers);
        new WorkbookCard(learner).savesInVain();
        learner.closesTabOffline();
        device.isConnectedAgain();
        Learner again = opens(exercise);
        new WorkbookCard(again).showsSaved();
        leaves(again);
    }

    /** Goes through a package once more, in another round. */
    void repeats(String exercise, Map<String, String> answers) {
        Learner learner = opens(exercise).runsAgain();
        plays(learner, answers);
        new WorkbookCard(learner).saves();
        leaves(learner);
    }

    /** With the answers, and of the rest only what must be there. */
    private static void plays(Learner learner, Map<String, String> answers) {
        Set<String> known = new HashSet<>();
        while (!learner.screen().equals("done")) {
            Locator fields = learner.find("[data-screen='step']:not([hidden]) [data-field]");
            if (answers.keySet().stream().noneMatch(AREAS::contains)) {
                learner.fillsNewKinds(known);
            }
            fields.evaluateAll(ANSWERED, answers);
            learner.goesOn();
        }
    }

    /** A code that lets another package into the workbook. */
    String code(String exercise) {
        Learner learner = opens(exercise);
        String code = new WorkbookCard(learner).code();
        learner.closesTab();
        return code;
    }

    /** Lets a package into the workbook that showed the code. */
    void joins(String exercise, String code) {
        Learner learner = opens(exercise);
        new WorkbookCard(learner).joins(code).shows("workbook-joined");
        leaves(learner);
    }

    private void leaves(Learner learner) {
        opensBook(learner);
        learner.closesTab();
    }

    private void opensBook(Learner learner) {
        if (book != null) {
            book.close();
        }
        book = new WorkbookCard(learner).opens();
    }

    /** Opens the workbook from a package that is there already. */
    void opensBookFrom(String exercise) {
        leaves(opens(exercise));
    }

    /** A page of the bridge, in the browser where the workbook is open. */
    Page at(String path) {
        Page page = Objects.requireNonNull(book, "No workbook has been opened");
        page.navigate(Story.BRIDGE + path);
        return page;
    }

    /** A file, in the browser where the workbook is open. */
    byte[] fetches(String path) {
        return Objects.requireNonNull(book, "No workbook has been opened")
                .context()
                .request()
                .get(Story.BRIDGE + path)
                .body();
    }

    /** Lets the latest self-assessment count. */
    void counts(String point, String... obstacles) {
        Locator asked =
                at("/mognad/rakna-med").locator("section.entry").filter(new Locator.FilterOptions().setHasText(point));
        for (String obstacle : obstacles) {
            asked.locator("input[value='" + obstacle + "']").check();
        }
        asked.locator("form:not(.withdraw) button").click();
        assertThat(Objects.requireNonNull(book).locator("[role=status]"))
                .hasText("Sparat. Dina svar räknas med när HR publicerar.");
    }

    void erasesEverything() {
        Page page = at("/arbetsbok/radera-allt");
        page.locator("form[action='/arbetsbok/radera-allt'] button").click();
        page.waitForURL("**/arbetsbok?hande=raderat");
    }

    /** From now on it is another day on the computer. */
    void isOn(LocalDate day) {
        device.isOn(day);
    }
}
