package se.innovationskraft.bridge.xapi.profile;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.innovationskraft.bridge.xapi.ProfileSchema;
import se.innovationskraft.bridge.xapi.ProgrammeBase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our xAPI profile, and whether statements follow it: each by the schema and a template, and together by the pattern. */
public final class Profile {

    /** The version that packages follow now. */
    static final Path DOCUMENT = Path.of("../doc/xapi/profile-v1.jsonld");

    private static final Map<String, Profile> BY_BASE = new ConcurrentHashMap<>();

    private final List<StatementTemplate> templates;
    private final StatementPattern pattern;

    private Profile(JsonNode document) {
        templates = document.path("templates")
                .valueStream()
                .map(StatementTemplate::of)
                .toList();
        pattern = new StatementPattern(
                document, templates.stream().map(StatementTemplate::id).toList());
    }

    /** Why statements do not follow the profile; empty when they do. All of a registration must be there. */
    public static List<String> problems(List<JsonNode> statements) {
        List<String> problems = new ArrayList<>();
        Map<String, List<JsonNode>> byBase = statements.stream().collect(groupingBy(ProgrammeBase::of));
        byBase.forEach(
                (base, ofBase) -> BY_BASE.computeIfAbsent(base, Profile::of).addProblems(ofBase, problems));
        return problems;
    }

    private static Profile of(String base) {
        try {
            String text = ProgrammeBase.inPlaceOfOurs(base, Files.readString(DOCUMENT));
            return new Profile(JsonMapper.shared().readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addProblems(List<JsonNode> statements, List<String> problems) {
        for (JsonNode statement : statements) {
            ProfileSchema.problems(statement).forEach(problem -> problems.add(problem + " in " + statement));
            addProblems(statement, problems);
        }
        statements.stream()
                .collect(groupingBy(
                        statement -> statement.at("/context/registration").asString("")))
                .forEach((registration, told) -> addProblem(registration, told, problems));
    }

    private void addProblems(JsonNode statement, List<String> problems) {
        List<StatementTemplate> about = about(statement);
        if (about.size() != 1) {
            problems.add(about.size() + " templates are about " + statement);
        }
        about.stream()
                .flatMap(template -> template.brokenBy(statement).stream())
                .forEach(rule -> problems.add(rule + " is broken by " + statement));
    }

    /** The order is that of their timestamps. What is sent again has the same id and counts once. */
    private void addProblem(String registration, List<JsonNode> told, List<String> problems) {
        Map<String, JsonNode> once = new LinkedHashMap<>();
        told.forEach(statement -> once.putIfAbsent(statement.path("id").asString(), statement));
        List<String> order = once.values().stream()
                .sorted(Comparator.comparing(statement ->
                        OffsetDateTime.parse(statement.path("timestamp").asString())))
                .flatMap(statement -> about(statement).stream().map(StatementTemplate::id))
                .toList();
        if (!pattern.fits(order)) {
            problems.add("No pattern has the order of registration " + registration + ": " + order);
        }
    }

    private List<StatementTemplate> about(JsonNode statement) {
        return templates.stream()
                .filter(template -> template.isAbout(statement))
                .toList();
    }
}
