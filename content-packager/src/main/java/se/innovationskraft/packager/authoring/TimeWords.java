package se.innovationskraft.packager.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Exercise.Form;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Theme;

/**
 * What the exercises take together, for texts that speak of it: <code>{{minuter t1}}</code>, <code>{{timmar alla}}</code>.
 * A sum written by hand is wrong as soon as somebody changes the time of an exercise.
 *
 * @param minutes by the word that an author asks with: {@code alla}, a theme, an exercise
 */
record TimeWords(Map<String, Integer> minutes) {

    /** Nothing is known yet: whatever is asked for is a mistake. */
    static final TimeWords NONE = new TimeWords(Map.of());

    private static final Pattern ASKED = Pattern.compile("\\{\\{([^{}]*)}{0,2}");
    private static final Pattern KNOWN = Pattern.compile("\\{\\{\\s*(minuter|timmar)\\s+(\\S+?)\\s*}}");
    private static final int HALF_HOUR = 30;

    TimeWords {
        minutes = Map.copyOf(minutes);
    }

    /** What a programme's exercises take. */
    static TimeWords of(Programme programme) {
        Map<String, Integer> minutes = new HashMap<>();
        minutes.put("alla", sum(programme, exercise -> isInTheme(programme, exercise)));
        minutes.put("grupp", sum(programme, exercise -> isInTheme(programme, exercise, Form.GROUP)));
        minutes.put("ensam", sum(programme, exercise -> isInTheme(programme, exercise, Form.INDIVIDUAL)));
        programme
                .themes()
                .forEach(theme -> minutes.put(
                        theme.id(), sum(programme, exercise -> theme.id().equals(exercise.themeId()))));
        programme.exercises().forEach(exercise -> minutes.put(exercise.id(), exercise.minutes()));
        return new TimeWords(minutes);
    }

    private static int sum(Programme programme, Predicate<Exercise> counts) {
        return programme.exercises().stream()
                .filter(counts)
                .mapToInt(Exercise::minutes)
                .sum();
    }

    private static boolean isInTheme(Programme programme, Exercise exercise, Form form) {
        return exercise.form() == form && isInTheme(programme, exercise);
    }

    /** Extras and what stands around the exercises are not what people mean by "all". */
    private static boolean isInTheme(Programme programme, Exercise exercise) {
        return programme
                .themeOf(exercise)
                .filter(theme -> theme.kind() == Theme.Kind.THEME)
                .isPresent();
    }

    /** The file with numbers where they are asked for; its lines keep their places. */
    SourceFile fill(SourceFile file, Consumer<Problem> problems) {
        List<String> lines = IntStream.range(0, file.lines().size())
                .mapToObj(index -> ASKED.matcher(file.lines().get(index))
                        .replaceAll(asked -> Matcher.quoteReplacement(words(asked, file, index + 1, problems))))
                .toList();
        return new SourceFile(file.name(), lines);
    }

    private String words(MatchResult asked, SourceFile file, int line, Consumer<Problem> problems) {
        Matcher known = KNOWN.matcher(asked.group());
        if (!known.matches() || !minutes.containsKey(known.group(2))) {
            String allowed = minutes.keySet().stream().sorted().collect(Collectors.joining(", "));
            problems.accept(Problem.error("unknown-time", file.at(line), asked.group(), allowed));
            return asked.group();
        }
        int sum = minutes.get(known.group(2));
        return known.group(1).equals("minuter") ? grouped(sum) : hours(sum);
    }

    /** The nearest half hour, at least one: "17,5". More exact than that nobody plans. */
    static String hours(int minutes) {
        int halves = Math.max(1, Math.round(minutes / (float) HALF_HOUR));
        return grouped(halves / 2) + (halves % 2 == 0 ? "" : ",5");
    }

    /** A number as Swedish writes it: "1 045", kept on one line. */
    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u00A0');
    }
}
