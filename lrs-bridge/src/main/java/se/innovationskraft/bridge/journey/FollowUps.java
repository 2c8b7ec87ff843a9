package se.innovationskraft.bridge.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.SheetSection;

/** What there is to look back on: completed rounds of exercises that ask for it. */
@Service
class FollowUps {

    private final Programme programme;
    private final Clock clock;

    FollowUps(Catalogue catalogue, Clock clock) {
        this.programme = catalogue.programme();
        this.clock = clock;
    }

    /** Those that may be answered, the latest completed first. */
    List<FollowUp> open(Trail trail, OwnDocuments.Saved saved) {
        return all(trail, saved)
                .filter(FollowUp::isOpen)
                .sorted(Comparator.comparing(FollowUp::completed).reversed())
                .toList();
    }

    /** The one of a round, also before it is asked; empty when the round is not completed or asks nothing. */
    Optional<FollowUp> of(Trail trail, OwnDocuments.Saved saved, String exercise, int round) {
        return all(trail, saved)
                .filter(followUp -> followUp.exercise().equals(exercise) && followUp.round() == round)
                .findFirst();
    }

    private Stream<FollowUp> all(Trail trail, OwnDocuments.Saved saved) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Trail.SWEDEN);
        return trail.completed().stream()
                .flatMap(round -> programme.exercise(round.exercise()).stream()
                        .filter(exercise ->
                                exercise.section(SheetSection.FOLLOW_UP).isPresent())
                        .map(exercise -> followUp(exercise, round, today, saved)));
    }

    private static FollowUp followUp(
            Exercise exercise, CompletedRound round, LocalDate today, OwnDocuments.Saved saved) {
        return new FollowUp(
                exercise.id(),
                exercise.title(),
                exercise.section(SheetSection.FOLLOW_UP).value(),
                round.round(),
                round.day(),
                today,
                FollowUp.Words.of(saved.followUp(exercise.id(), round.round())));
    }
}
