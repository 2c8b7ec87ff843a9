package se.innovationskraft.packager.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.check.ProblemMessages;
import se.innovationskraft.packager.model.Problem;
import tools.jackson.databind.json.JsonMapper;

/** Problems as people read them, and as JSON. */
final class ProblemReport {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Texts texts;
    private final ProblemMessages messages;
    private final boolean asJson;

    ProblemReport(ReportOptions options) {
        this.asJson = options.json();
        this.texts = options.texts();
        this.messages = new ProblemMessages(options.locale());
    }

    /** In the form the caller asked for. */
    void show(List<Problem> problems, PrintWriter to) {
        if (asJson) {
            to.println(json(problems));
        } else {
            print(problems, to);
        }
    }

    /** One problem a paragraph, then how many there were. */
    void print(List<Problem> problems, PrintWriter to) {
        problems.forEach(problem -> print(problem, to));
        printCount(problems, to);
    }

    void print(Problem problem, PrintWriter to) {
        to.println(place(problem) + messages.message(problem) + " [" + problem.rule() + "]");
        to.println("  → " + messages.fix(problem));
    }

    void printCount(List<Problem> problems, PrintWriter to) {
        long errors = problems.stream().filter(Problem::isError).count();
        to.println(texts.text("problem-count", errors, problems.size() - errors));
    }

    /** An array of {@code {severity, rule, file, line, message, fix}}. */
    String json(List<Problem> problems) {
        return MAPPER.writerWithDefaultPrettyPrinter()
                .writeValueAsString(problems.stream().map(this::asMap).toList());
    }

    /** A problem as {@code {severity, rule, file, line, message, fix}}. */
    Map<String, @Nullable Object> asMap(Problem problem) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("severity", problem.severity().label());
        map.put("rule", problem.rule());
        map.put("file", problem.file());
        map.put("line", problem.line());
        map.put("message", messages.message(problem));
        map.put("fix", messages.fix(problem));
        return map;
    }

    private String place(Problem problem) {
        String severity = texts.text("severity-" + problem.severity().label());
        if (problem.file() == null) {
            return severity + ": ";
        }
        String line = problem.line() == null ? "" : " " + texts.text("line", problem.line());
        return severity + ": " + problem.file() + line + ": ";
    }
}
