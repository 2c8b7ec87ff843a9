package se.innovationskraft.packager.player;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Packages;
import se.innovationskraft.packager.player.stage.Stage;

/**
 * Plays five exercises and keeps what they leave in the LMS. No test: run once for every version that is published, with
 * {@code -Dtest=GoldenStateRecorder}. A file that is there is never recorded anew.
 */
class GoldenStateRecorder {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 4);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 12);

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void aFinishedRoundWithCardsOfOnesOwn() {
        Lms lms = stage.lms("o03");
        Device device = on(SPRING);
        Learner learner = device.open(lms).begins();
        learner.fillsTheStep().goesOn();
        learner.laysCard("kort", "En nattvandrare | med ^ ~ { tecken").goesOn();
        learner.fillsTheStep().goesOn();
        learner.fillsTheStep().laysCard("kort2", "En `busschaufför`").goesOn();
        learner.fillsTheStep().writes("lart", "Rad ett\n\nRad tre – ”åäö”").goesOn();
        keep(lms, "o03", learner, List.of("En nattvandrare | med ^ ~ { tecken", "Rad tre – ”åäö”"));
    }

    @Test
    void twoRounds() {
        Lms lms = stage.lms("o05");
        Learner spring = on(SPRING).open(lms).begins();
        spring.goesOnTo("reflektera")
                .writes("lart", "Vårens lärdom: ingen saknade protokollet.")
                .goesOn();
        spring.closesTab();
        Learner autumn = on(AUTUMN).open(lms).runsAgain();
        while (!autumn.screen().equals("reflektera")) {
            autumn.fillsTheStep().goesOn();
        }
        autumn.writes("lart", Texts.TWO_HUNDRED_WORDS);
        keep(lms, "o05", autumn, List.of("4 mars 2026", "Vårens lärdom: ingen saknade protokollet."));
    }

    @Test
    void threeCardsOfTen() {
        Lms lms = stage.lms("o09");
        Learner learner = on(SPRING).open(lms);
        for (int card = 1; card <= 3; card++) {
            learner.begins();
            while (!learner.screen().equals("start")) {
                learner.fillsTheStep().goesOn();
            }
        }
        keep(lms, "o09", learner.begins().fillsTheStep(), List.of());
    }

    @Test
    void aGroupHalfWay() {
        Lms lms = stage.lms("o12");
        Learner learner = on(SPRING).open(lms).begins();
        learner.fillsTheStep().goesOn().fillsTheStep().goesOn().fillsTheStep();
        keep(lms, "o12", learner, List.of());
    }

    @Test
    void aFinishedSelfAssessment() {
        Lms lms = stage.lms("sjalvskattning");
        Learner learner = on(SPRING).open(lms).begins();
        while (!learner.screen().equals("done")) {
            learner.fillsTheStep().goesOn();
        }
        keep(lms, "sjalvskattning", learner, List.of("4 mars 2026"));
    }

    private Device on(LocalDate day) {
        Device device = stage.device();
        device.isOn(day);
        return device;
    }

    private void keep(Lms lms, String exerciseId, Learner learner, List<String> earlier) {
        learner.closesTab();
        Learner again = on(AUTUMN).open(lms);
        String version = Packages.exercise(exerciseId).version();
        GoldenState.Sight sight = new GoldenState.Sight(lms.status(), again.screen(), again.answers(), earlier);
        GoldenState state = new GoldenState(version, exerciseId, lms.suspendData(), sight);
        if (GoldenState.all().stream().noneMatch(other -> other.toString().equals(state.toString()))) {
            state.write();
        }
    }
}
