package se.innovationskraft.packager.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.FieldType;
import se.innovationskraft.packager.model.Programme;

/** Exercises, the maps of several, and what tries an LMS, to their pages. Safe to share between threads. */
public final class PageRenderer {

    /** What texts begin with that stand in the page from the start, and that its script has no use for. */
    private static final String OF_THE_PAGE = "page.";

    private final TemplateEngine engine = TemplateEngineFactory.create();

    /** The page {@code index.html}: complete and readable without JavaScript. */
    public String exercisePage(Programme programme, Exercise exercise, Keeps keeps) {
        Locale locale = Locale.forLanguageTag(programme.language());
        Map<String, Object> variables = Map.of(
                "page",
                new ExercisePage(programme, exercise, keeps),
                "messages",
                scriptMessages(exercise, locale, keeps),
                TemplateEngineFactory.BUNDLES,
                over(keeps, MessageBundle.PAGE));
        String html = engine.process("page/exercise.html", new Context(locale, variables));
        return PageCleaner.clean(html);
    }

    /** The page {@code index.html} of a theme or a programme: its exercises, and the way to them. */
    public String coursePage(Programme programme, Course course, Keeps keeps, MapPlace place) {
        Locale locale = Locale.forLanguageTag(programme.language());
        Map<String, Object> variables = Map.of(
                "page",
                new CoursePage(programme, course, keeps, place),
                "messages",
                mapMessages(locale, keeps),
                TemplateEngineFactory.BUNDLES,
                Stream.concat(over(keeps, "course").stream(), Stream.of(MessageBundle.PAGE))
                        .toList());
        return PageCleaner.clean(engine.process("page/course.html", new Context(locale, variables)));
    }

    /** The texts of a map's script; over the network it has more to say. */
    private static List<MessageBundle.Message> mapMessages(Locale locale, Keeps keeps) {
        return Stream.of(Stream.of("map"), keeps == Keeps.RECORD ? Stream.of("remote") : Stream.<String>empty())
                .flatMap(names -> names)
                .flatMap(name -> new MessageBundle(locale, over(keeps, name)).all().stream())
                .toList();
    }

    /**
     * The page that tries an LMS.
     *
     * @param course the programme's {@link Programme#probe()}
     * @param keeps how the LMS is given what is to be kept
     * @param format what the package is made for, such as {@code scorm12}
     */
    public String probePage(Programme programme, Course course, Keeps keeps, String format) {
        Locale locale = Locale.forLanguageTag(programme.language());
        List<String> bundles = List.of("probe", keeps == Keeps.RECORD ? "probe-remote" : "probe-scorm");
        Map<String, Object> variables = Map.of(
                "page",
                new ProbePage(programme, course, keeps, format),
                "messages",
                bundles.stream()
                        .flatMap(bundle -> new MessageBundle(locale, List.of(bundle)).all().stream())
                        .filter(message -> !message.key().startsWith(OF_THE_PAGE))
                        .toList(),
                TemplateEngineFactory.BUNDLES,
                bundles);
        return PageCleaner.clean(engine.process("page/probe.html", new Context(locale, variables)));
    }

    /** The texts of the scripts: of the player, of the workbook, which is loaded where there is a bridge, of what it needs. */
    private static List<MessageBundle.Message> scriptMessages(Exercise exercise, Locale locale, Keeps keeps) {
        return Stream.of(
                        Stream.of("player"),
                        keeps == Keeps.NOTHING ? Stream.<String>empty() : Stream.of("workbook"),
                        keeps == Keeps.RECORD ? Stream.of("remote") : Stream.<String>empty(),
                        exercise.needsTemplates() ? Stream.of("templates") : Stream.<String>empty(),
                        exercise.diploma() ? Stream.of("diploma") : Stream.<String>empty())
                .flatMap(names -> names)
                .flatMap(name -> new MessageBundle(locale, over(keeps, name)).all().stream())
                .filter(message -> isNeeded(message.key(), exercise))
                .toList();
    }

    /** The key of what only one template says begins with its name. */
    private static boolean isNeeded(String key, Exercise exercise) {
        return Stream.of(FieldType.values())
                .filter(type -> type.isTemplate() && key.startsWith(type.term() + "-"))
                .allMatch(type -> exercise.templates().anyMatch(type::equals));
    }

    private static List<String> over(Keeps keeps, String bundle) {
        return switch (keeps) {
            case ANSWERS -> List.of(bundle);
            case RECORD -> List.of(MessageBundle.KEEPS_RECORD, bundle);
            case NOTHING -> List.of(MessageBundle.KEEPS_NOTHING, bundle);
        };
    }

    /**
     * An XML document, without the lines that were empty because nothing stands in them.
     *
     * @param template such as {@code manifest/scorm12.xml}
     */
    public String xml(String template, Locale locale, Map<String, Object> variables) {
        return engine.process(template, new Context(locale, variables)).replaceAll("(?m)^\\h*\\R", "");
    }
}
