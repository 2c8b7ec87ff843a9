package se.innovationskraft.bridge.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.Workbooks;
import se.innovationskraft.bridge.progress.ExerciseProgress;
import se.innovationskraft.bridge.progress.Progress;
import se.innovationskraft.bridge.workbook.Answers.Kept;
import se.innovationskraft.bridge.workbook.WorkbookPage.Chapter;
import se.innovationskraft.bridge.workbook.WorkbookPage.Entry;
import se.innovationskraft.bridge.workbook.WorkbookPage.Goal;
import se.innovationskraft.bridge.workbook.WorkbookPage.Method;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.SheetSection;
import se.innovationskraft.packager.model.Theme;

/** Puts a workbook together: documents and progress as they are now, in the words of the programme of today. */
@Service
public class WorkbookPages {

    private final Programme programme;
    private final Answers answers;
    private final Notes notes;
    private final Workbooks workbooks;
    private final Progress progress;

    WorkbookPages(Catalogue catalogue, Answers answers, Notes notes, Workbooks workbooks, Progress progress) {
        this.programme = catalogue.programme();
        this.answers = answers;
        this.notes = notes;
        this.workbooks = workbooks;
        this.progress = progress;
    }

    /** Everything as it is now. */
    public WorkbookPage show(Workbook workbook) {
        List<Entry> entries = answers.all(workbook).stream().map(this::entry).toList();
        List<ExerciseProgress> done = progress.of(workbook.organisation(), workbooks.names(workbook));
        List<Chapter> chapters = new ArrayList<>();
        for (Theme theme : programme.themes()) {
            chapters.add(chapter(theme, entries, done, notes.at(workbook, theme.id())));
        }
        Chapter outside = chapter(null, entries, done, null);
        if (!outside.isEmpty()) {
            chapters.add(outside);
        }
        return new WorkbookPage(goals(entries), notes.at(workbook, Note.PROGRAMME), chapters);
    }

    private static List<Goal> goals(List<Entry> entries) {
        return entries.stream().flatMap(entry -> goal(entry).stream()).toList();
    }

    /** From the latest time that something was aimed for. */
    private static Optional<Goal> goal(Entry entry) {
        return entry.rounds().stream()
                .filter(round -> !round.goals().isEmpty())
                .findFirst()
                .map(round -> new Goal(
                        entry.exercise(),
                        entry.title(),
                        round.completed() == null ? round.started() : round.completed(),
                        round.goals()));
    }

    private Chapter chapter(
            @Nullable Theme theme, List<Entry> entries, List<ExerciseProgress> done, @Nullable Note note) {
        List<Method> methods = new ArrayList<>();
        List<Entry> saved = new ArrayList<>();
        for (Exercise exercise : programme.exercises()) {
            if (Objects.equals(exercise.themeId(), theme == null ? null : theme.id())) {
                List<Entry> ofExercise = of(exercise.id(), entries).toList();
                saved.addAll(ofExercise);
                if (!ofExercise.isEmpty()
                        || done.stream().anyMatch(round -> round.exercise().equals(exercise.id()))) {
                    methods.add(method(exercise, ofExercise, done));
                }
            }
        }
        if (theme == null) {
            entries.stream().filter(entry -> !entry.isKnown()).forEach(saved::add);
        }
        return new Chapter(theme, methods, saved, note);
    }

    private static Stream<Entry> of(String exercise, List<Entry> entries) {
        return entries.stream().filter(entry -> entry.exercise().equals(exercise));
    }

    private static Method method(Exercise exercise, List<Entry> saved, List<ExerciseProgress> done) {
        Stream<@Nullable LocalDate> told = done.stream()
                .filter(round -> round.exercise().equals(exercise.id()))
                .map(ExerciseProgress::completed);
        Stream<@Nullable LocalDate> written =
                saved.stream().flatMap(entry -> entry.rounds().stream()).map(ShownRound::completed);
        LocalDate completed = Stream.concat(told, written)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Method(
                exercise.id(),
                exercise.title(),
                exercise.section(SheetSection.PURPOSE).value(),
                exercise.section(SheetSection.OUTCOME).value(),
                completed);
    }

    private Entry entry(Kept kept) {
        AnswerDocument document = kept.document();
        Optional<Exercise> exercise = programme.exercise(kept.exercise());
        List<ShownRound> rounds = new ArrayList<>(document.rounds().stream()
                .map(round -> exercise.map(known -> new ExerciseAnswers(known, programme.maturityModel()).show(round))
                        .orElseGet(() -> ExerciseAnswers.foreign(round)))
                .toList());
        Collections.reverse(rounds);
        boolean isReadable = kept.isAnswers() && !rounds.isEmpty();
        return new Entry(
                kept.exercise(),
                exercise.map(Exercise::title).orElse(kept.exercise()),
                exercise.isPresent(),
                exercise.filter(known -> !known.version().equals(document.packageVersion()))
                        .map(known -> document.packageVersion())
                        .orElse(null),
                Notes.time(document.saved()),
                isReadable ? rounds : List.of(),
                isReadable ? null : document.body());
    }
}
