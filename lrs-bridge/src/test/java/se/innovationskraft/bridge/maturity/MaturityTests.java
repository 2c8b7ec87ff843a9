package se.innovationskraft.bridge.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.OpenedBook;
import se.innovationskraft.bridge.ServerTest;

@ServerTest
class MaturityTests {

    @Autowired
    private Api api;

    @Test
    void withoutSelfAssessmentThePageSaysHowToGetOne() {
        assertThat(new OpenedBook(api).open().page("/mognad").text()).contains("Ingen självskattning än");
    }

    @Test
    void levelsStandInWordsBesideTheGoals() {
        Document page = profile("\"kultur\":{\"value\":\"2\"},\"kultur-mal\":{\"value\":\"3\"},"
                + "\"anvandare\":{\"value\":\"0\"},\"kultur-ex\":{\"value\":\"Ett försök på torsdagar\"}");

        assertThat(page.select("table.same tbody tr").eachText())
                .containsExactly(
                        "Kultur och förhållningssätt Vi testar (2) Vi gör (3)",
                        "Användarperspektivet Vet inte, eller inte aktuellt Inte besvarat",
                        "Struktur och planering Inte besvarat Inte besvarat",
                        "Samverkan Inte besvarat Inte besvarat");
        assertThat(page.text())
                .contains("Vi försöker att ha en positiv attityd", "Vi stöttar varandra", "Ett försök på torsdagar")
                .contains("Besvarad 1 november 2026", "Innovationsmognadsmodellen version 1.0.0")
                .contains("vanligt att skatta lägre");
    }

    @Test
    void noMeanNoSumNoComparison() {
        assertThat(profile("\"kultur\":{\"value\":\"1\"},\"samverkan\":{\"value\":\"4\"}")
                        .text())
                .doesNotContain("2,5", "2.5", "medel", "snitt", "index");
    }

    @Test
    void exercisesAreForTheLargestGapShortestFirst() {
        Document page = profile("\"kultur\":{\"value\":\"2\"},\"kultur-mal\":{\"value\":\"3\"},"
                + "\"struktur\":{\"value\":\"1\"},\"struktur-mal\":{\"value\":\"3\"}");

        assertThat(page.select("ol.next a").eachText())
                .containsExactly("Gör ett dagordningsexperiment", "Gör en egen antipilot", "Byt ut");
        assertThat(page.select(".suggested").text()).contains("Struktur och planering", "2 steg", "kortast först");
    }

    @Test
    void equalGapsLeaveItToTheLeader() {
        Document page = profile(
                "\"kultur\":{\"value\":\"2\"},\"kultur-mal\":{\"value\":\"3\"},"
                        + "\"struktur\":{\"value\":\"1\"},\"struktur-mal\":{\"value\":\"2\"},\"borja\":{\"value\":\"struktur\"}");

        assertThat(page.select(".suggested").text()).contains("Struktur och planering", "lika långt kvar");
    }

    @Test
    void extrasAreSuggestedTooButNeverMeetingsOrTheJourney() {
        Document page = profile("\"samverkan\":{\"value\":\"1\"},\"samverkan-mal\":{\"value\":\"2\"}");

        assertThat(page.select("ol.next a").eachText())
                .containsExactlyInAnyOrder(
                        "Led samskapande möten", "Bjud in en granne", "Gör ett försök tillsammans över gränsen");
    }

    @Test
    void reachedGoalsGiveNoSuggestions() {
        assertThat(profile("\"kultur\":{\"value\":\"3\"},\"kultur-mal\":{\"value\":\"3\"}")
                        .select(".suggested")
                        .text())
                .contains("Inget mål ligger över nuläget");
    }

    @Test
    void earlierRoundsStandWithTheirDatesAndALowerLevelIsNormal() {
        Document page = twice("0.2.0");

        assertThat(page.select(".history").text())
                .contains("1 november 2026 Nu: Vi testar (2)", "2 maj 2026 Nu: Vi gör (3)");
        assertThat(page.select(".change tbody tr").eachText())
                .containsExactly(
                        "Kultur och förhållningssätt Ner Vi gör (3) → till Vi testar (2) Vi är (4) 2 steg kvar.",
                        "Användarperspektivet Upp Vi vet (1) → till Vi testar (2) Vi testar (2) Ni är där.",
                        "Struktur och planering Samma Vi gör (3) Inte besvarat",
                        "Samverkan Går inte att säga Inte besvarat");
        assertThat(page.select(".change").text())
                .contains("Från 2 maj 2026 till 1 november 2026", "vanligt att skatta lägre")
                .doesNotContain("riktning", "säkerställ", "%");
    }

    @Test
    void timesThatMayHaveAskedByDifferentModelsAreNotCompared() {
        Document page = twice("9.0.0");

        assertThat(page.text()).contains("version 9.0.0 av självskattningen");
        assertThat(page.select(".change").text())
                .contains("går inte att jämföra")
                .doesNotContain("Upp", "Ner");
    }

    @Test
    void firstTimeHasNothingToCompareWith() {
        assertThat(profile("\"kultur\":{\"value\":\"2\"}").select(".change")).isEmpty();
    }

    @Test
    void whatTheTeamAgreedOnIsOneRowWithAgreementAndObstacles() {
        Document page = new OpenedBook(api).save("teamskattning", """
                {"v":1,"packageVersion":"0.3.0","round":1,"started":"261101","completed":"261101","fields":{
                 "kultur":{"value":"2","rev":1},"kultur-enig":{"value":"oenig","rev":1},"kultur-mal":{"value":"3","rev":1},
                 "kultur-hoj":{"value":"Fler frågor på mötena","rev":1},"hinder":{"value":"Två system~Sen budget","rev":1},
                 "borja":{"value":"kultur","rev":1}}}""").open().page("/mognad/grupp");

        assertThat(page.select("table.same tbody tr").eachText().get(0))
                .isEqualTo("Kultur och förhållningssätt Vi testar (2) Vi gör (3)");
        assertThat(page.select("[aria-labelledby=omrade-kultur]").text())
                .contains("Hur eniga är ni? Oeniga", "Fler frågor på mötena");
        assertThat(page.select("[aria-labelledby=rest] li").eachText()).contains("Två system", "Sen budget");
        assertThat(page.text()).contains("Vem som tyckte vad sparas aldrig").doesNotContain("medel", "snitt");
    }

    @Test
    void withoutTeamAssessmentThePageSaysHowToGetOne() {
        assertThat(new OpenedBook(api).open().page("/mognad/grupp").text()).contains("Ingen skattning tillsammans än");
    }

    private Document twice(String version) {
        return new OpenedBook(api)
                .save("sjalvskattning", """
                {"v":1,"packageVersion":"%s","round":2,"started":"261101","completed":"261101",
                 "rounds":[{"round":1,"started":"260501","completed":"260502","fields":{
                  "kultur":{"value":"3","rev":1},"kultur-mal":{"value":"4","rev":1},"anvandare":{"value":"1","rev":1},
                  "anvandare-mal":{"value":"2","rev":1},"struktur":{"value":"3","rev":1},"samverkan":{"value":"0","rev":1}}}],
                 "fields":{"kultur":{"value":"2","rev":1},"anvandare":{"value":"2","rev":1},"struktur":{"value":"3","rev":1},
                  "samverkan":{"value":"1","rev":1}}}""".formatted(version))
                .open()
                .page("/mognad");
    }

    private Document profile(String fields) {
        return new OpenedBook(api)
                .save(
                        "sjalvskattning",
                        "{\"v\":1,\"packageVersion\":\"0.1.0\",\"round\":1,\"started\":\"261101\",\"completed\":\"261101\","
                                + "\"fields\":{" + fields.replace("\"}", "\",\"rev\":1}") + "}}")
                .open()
                .page("/mognad");
    }
}
