package se.innovationskraft.bridge.journey;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Programme;

/** What leaders have answered when they looked back on exercises, without the words they wrote. */
@Service
public class FollowUpAnswers {

    private final OwnDocuments documents;
    private final Programme programme;

    FollowUpAnswers(OwnDocuments documents, Catalogue catalogue) {
        this.documents = documents;
        this.programme = catalogue.programme();
    }

    /** Those of exercises of the programme, in its order. A package may write them too: what is not known is not said. */
    public List<FollowUpAnswer> of(Workbook workbook) {
        OwnDocuments.Saved saved = documents.of(workbook);
        return programme.exercises().stream()
                .flatMap(exercise -> of(exercise, saved))
                .toList();
    }

    private static Stream<FollowUpAnswer> of(Exercise exercise, OwnDocuments.Saved saved) {
        return saved.followUpRounds(exercise.id())
                .map(round -> {
                    FollowUp.Words words = FollowUp.Words.of(saved.followUp(exercise.id(), round));
                    return new FollowUpAnswer(exercise.id(), exercise.title(), round, words.choice(), words.hours());
                })
                .filter(FollowUpAnswer::isSaid);
    }
}
