package se.innovationskraft.packager.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.innovationskraft.packager.compare.Bump;
import se.innovationskraft.packager.compare.Comparison;
import se.innovationskraft.packager.compare.Reason;
import se.innovationskraft.packager.compare.ReasonMessages;
import se.innovationskraft.packager.compare.Release;
import tools.jackson.databind.json.JsonMapper;

/** A comparison as people read it, and as JSON. */
final class CompareReport {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<Bump> WEIGHTIEST_FIRST = List.of(Bump.MAJOR, Bump.MINOR, Bump.PATCH, Bump.NONE);

    private final Texts texts;
    private final ReasonMessages messages;

    CompareReport(ReportOptions options) {
        this.texts = options.texts();
        this.messages = new ReasonMessages(options.locale());
    }

    /** What it is, what to do, why, and last whether the version is right. */
    void print(Comparison comparison, PrintWriter to) {
        Release now = comparison.now();
        to.println(texts.text("compared", now.id(), now.title(), now.format()));
        to.println(texts.text("compared-versions", version(comparison.old()), version(now)));
        to.println();
        to.println(texts.text("bump-" + comparison.bump().label()));
        to.println(texts.text("advice-" + comparison.bump().label()));
        to.println();
        WEIGHTIEST_FIRST.forEach(bump -> print(comparison, bump, to));
        to.println(verdict(comparison));
    }

    private String version(Release release) {
        return release.edition().isEmpty()
                ? release.version().toString()
                : texts.text("compared-edition", release.version(), release.edition());
    }

    private void print(Comparison comparison, Bump bump, PrintWriter to) {
        List<Reason> reasons = comparison.reasons(bump).toList();
        if (reasons.isEmpty()) {
            return;
        }
        to.println(texts.text("reasons-" + bump.label()));
        reasons.forEach(reason -> to.println("- " + messages.message(reason) + place(reason)));
        to.println();
    }

    private static String place(Reason reason) {
        return reason.place().isEmpty() ? "" : " [" + reason.place() + "]";
    }

    private String verdict(Comparison comparison) {
        String key = comparison.isEnough() ? "version-is-enough" : "version-is-too-low";
        return texts.text(key, comparison.now().version(), comparison.needed());
    }

    /**
     * {@code {id, format, old, new, bump, given, needed, enough, reasons: [{bump, rule, place, before, after, message}]}};
     * {@code bump} and {@code given} are major, minor, patch or none, {@code needed} is the lowest version.
     */
    String json(Comparison comparison) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", comparison.now().id());
        map.put("format", comparison.now().format());
        map.put("old", comparison.old().version().toString());
        map.put("new", comparison.now().version().toString());
        map.put("bump", comparison.bump().label());
        map.put("given", comparison.given().label());
        map.put("needed", comparison.needed().toString());
        map.put("enough", comparison.isEnough());
        map.put("reasons", comparison.reasons().stream().map(this::asMap).toList());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(map);
    }

    private Map<String, String> asMap(Reason reason) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("bump", reason.bump().label());
        map.put("rule", reason.change().rule());
        map.put("place", reason.place());
        map.put("before", reason.before());
        map.put("after", reason.after());
        map.put("message", messages.message(reason));
        return map;
    }
}
