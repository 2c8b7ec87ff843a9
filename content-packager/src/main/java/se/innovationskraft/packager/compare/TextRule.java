package se.innovationskraft.packager.compare;

import java.util.List;
import java.util.stream.Stream;

/** Which screens read otherwise. Those that are new, or gone, are steps that {@link StepRule} tells of. */
final class TextRule implements ExerciseRule {

    @Override
    public Stream<Reason> compare(ExercisePage old, ExercisePage now) {
        List<String> changed = now.screens().stream()
                .filter(screen -> old.screen(screen.id())
                        .filter(before -> !before.text().equals(screen.text()))
                        .isPresent())
                .map(ExercisePage.Screen::heading)
                .toList();
        return changed.isEmpty()
                ? Stream.empty()
                : Stream.of(now.reason(Change.TEXT_CHANGED, "", String.join(", ", changed)));
    }
}
