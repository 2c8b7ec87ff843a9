package se.innovationskraft.bridge.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import se.innovationskraft.bridge.bench.Visitor.Answer;
import se.innovationskraft.bridge.launch.WorkbookSessions;

/** Leaders with their workbooks open. */
public final class LeaderVisits {

    private final Visitor visitor;
    private final WorkbookSessions sessions;
    private final Random random = new Random(3);
    private final Map<String, Integer> notes = new HashMap<>();

    /**
     * Visits a service.
     *
     * @param sessions of the same store: they open workbooks
     */
    public LeaderVisits(Visitor visitor, WorkbookSessions sessions) {
        this.visitor = visitor;
        this.sessions = sessions;
    }

    /** Opens the workbooks of leaders who are drawn, each in a browser of its own. */
    List<Browser> open(List<LoadedOrganisation> organisations, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> organisations.get(random.nextInt(organisations.size())))
                .map(drawn -> drawn.leaders().get(random.nextInt(drawn.leaders().size())))
                .map(this::open)
                .toList();
    }

    /** Opens a workbook in a browser. */
    public Browser open(LoadedLeader leader) {
        return new Browser(leader, sessions.open(leader.workbook()).toString().replaceFirst(";.*", ""));
    }

    /** Reads Min arbetsbok, which must show the answers. */
    public Answer workbook(Browser browser) {
        Answer answer = visitor.get("/arbetsbok", browser.cookie()).page();
        String shown = "svar-" + browser.leader().exercises().get(0).id() + "-1-";
        if (!answer.response().body().contains(shown)) {
            throw new IllegalStateException(
                    "No " + shown + " in " + answer.response().body());
        }
        return answer;
    }

    /** Reads the map of the journey. */
    public Answer journey(Browser browser) {
        return visitor.get("/arbetsbok/resan", browser.cookie()).page();
    }

    /** Writes the note of the programme. */
    public Answer save(Browser browser) {
        int times = notes.merge(browser.leader().workbook().id(), 1, Integer::sum);
        Map<String, String> note = Map.of(
                "place", "programme", "rev", String.valueOf(times - 1), "text", "Det här lärde vi oss, " + times);
        return visitor.post("/arbetsbok/anteckning", browser.cookie(), note).next();
    }

    /** A leader's browser. */
    public record Browser(LoadedLeader leader, String cookie) {}
}
