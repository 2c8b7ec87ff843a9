package se.innovationskraft.packager.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.VerifiedPackage;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Standard;
import tools.jackson.databind.json.JsonMapper;

/** What was found out about zips: what they are, what to mend, and whether to import them. */
final class VerifyReport {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** Of one kind; more of the same teach a reader nothing. JSON has them all. */
    private static final int MOST_OF_A_KIND = 5;

    private final Texts texts;
    private final ProblemReport problems;

    VerifyReport(ReportOptions options) {
        this.texts = options.texts();
        this.problems = new ProblemReport(options);
    }

    /** An array of {@code {package, severity, rule, file, line, message, fix}}; {@code package} is as the caller wrote. */
    String json(Map<Path, VerifiedPackage> verified) {
        return MAPPER.writerWithDefaultPrettyPrinter()
                .writeValueAsString(
                        verified.entrySet().stream().flatMap(this::findings).toList());
    }

    private Stream<Map<String, @Nullable Object>> findings(Map.Entry<Path, VerifiedPackage> verified) {
        return verified.getValue().problems().stream().map(problem -> {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("package", verified.getKey().toString());
            map.putAll(problems.asMap(problem));
            return map;
        });
    }

    /** What it is, every problem, and last what to do. */
    void print(Path zip, VerifiedPackage verified, PrintWriter to) {
        to.println(heading(zip, verified));
        Map<String, List<Problem>> byRule = verified.problems().stream()
                .collect(Collectors.groupingBy(
                        problem -> problem.severity() + problem.rule(), LinkedHashMap::new, Collectors.toList()));
        byRule.values().forEach(same -> print(same, to));
        problems.printCount(verified.problems(), to);
        to.println(verdict(verified));
        verified.standards().forEach(standard -> note(standard, to));
        to.println();
    }

    private void print(List<Problem> same, PrintWriter to) {
        same.stream().limit(MOST_OF_A_KIND).forEach(problem -> problems.print(problem, to));
        if (same.size() > MOST_OF_A_KIND) {
            to.println("  " + texts.text("more-of-the-same", same.size() - MOST_OF_A_KIND));
        }
    }

    private String heading(Path zip, VerifiedPackage verified) {
        String standards = verified.standards().isEmpty() ? texts.text("no-standard") : names(verified);
        String title = verified.title().isEmpty() ? "" : texts.text("title", verified.title());
        return texts.text(
                "verified",
                zip.getFileName(),
                standards,
                title,
                String.valueOf(verified.files()),
                String.valueOf((verified.bytes() + 1023) / 1024));
    }

    private String verdict(VerifiedPackage verified) {
        if (verified.isRefused()) {
            return texts.text("verdict-refused");
        }
        if (!verified.isSound()) {
            return texts.text("verdict-broken");
        }
        return texts.text(verified.problems().isEmpty() ? "verdict-sound" : "verdict-try", names(verified));
    }

    private void note(Standard standard, PrintWriter to) {
        String key = switch (standard) {
            case SCORM_12 -> "";
            case SCORM_2004, SCORM_2004_2ND, SCORM_2004_3RD, SCORM_2004_4TH -> "note-scorm2004";
            case CMI5 -> "note-cmi5";
            case XAPI -> "note-xapi";
            case AICC -> "note-aicc";
        };
        if (!key.isEmpty()) {
            to.println(texts.text(key));
        }
    }

    private String names(VerifiedPackage verified) {
        return verified.standards().stream().map(Standard::label).collect(Collectors.joining(" + "));
    }
}
