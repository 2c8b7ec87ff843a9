package se.innovationskraft.bridge.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.SheetSection;
import se.innovationskraft.packager.model.Step;
import se.innovationskraft.packager.model.StepPart;

/** What the material says of the meetings, and what of it helps before them. */
@Service
class Agendas {

    private static final List<String> MEETINGS = List.of("m01", "m02", "m03", "m04", "m05");
    private static final List<String> HELPS = List.of("m06", "m07", "m08");
    private static final List<SheetSection> GUIDE = List.of(
            SheetSection.ROLES,
            SheetSection.PREPARATION,
            SheetSection.MATERIAL,
            SheetSection.OPENING,
            SheetSection.REMOTE,
            SheetSection.GROUP_SIZE,
            SheetSection.WHEN_STUCK,
            SheetSection.ACCESSIBILITY);

    private final Programme programme;

    Agendas(Catalogue catalogue) {
        this.programme = catalogue.programme();
    }

    /** How a meeting goes; {@link Agenda#NONE} in a programme without such meetings. */
    Agenda of(int meeting) {
        return programme.exercise(MEETINGS.get(meeting - 1)).map(this::agenda).orElse(Agenda.NONE);
    }

    /** Short packages that help beside the meetings; none in a programme without them. */
    List<Help> helps() {
        return HELPS.stream()
                .flatMap(id -> programme.exercise(id).stream())
                .map(exercise -> new Help(
                        exercise.title(),
                        packageId(exercise),
                        exercise.minutes(),
                        exercise.section(SheetSection.PURPOSE).value()))
                .toList();
    }

    private Agenda agenda(Exercise exercise) {
        return new Agenda(
                exercise.title(), packageId(exercise), exercise.minutes(), lines(exercise.steps()), guide(exercise));
    }

    private String packageId(Exercise exercise) {
        return programme.id() + "-" + exercise.id();
    }

    private static List<Agenda.Line> lines(List<Step> steps) {
        List<Agenda.Line> lines = new ArrayList<>();
        int after = 0;
        for (Step step : steps) {
            List<Agenda.Doing> doing =
                    step.parts().stream().flatMap(Agendas::doing).toList();
            lines.add(new Agenda.Line(step.title(), after, step.minutes(), doing));
            after += step.minutes();
        }
        return lines;
    }

    /** Fields are filled in where the exercise is opened, not here. */
    private static Stream<Agenda.Doing> doing(StepPart part) {
        if (part instanceof StepPart.Prose prose) {
            return Stream.of(new Agenda.Doing(false, prose.html()));
        }
        return part instanceof StepPart.Say say ? Stream.of(new Agenda.Doing(true, say.html())) : Stream.empty();
    }

    private static List<Agenda.Part> guide(Exercise exercise) {
        return GUIDE.stream()
                .filter(section -> exercise.section(section).isPresent())
                .map(section -> new Agenda.Part(key(section), exercise.section(section)))
                .toList();
    }

    private static String key(SheetSection section) {
        return section.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * A short package.
     *
     * @param purpose HTML fragment
     */
    record Help(String title, String packageId, int minutes, String purpose) {}
}
