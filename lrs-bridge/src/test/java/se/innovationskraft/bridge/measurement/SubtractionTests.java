package se.innovationskraft.bridge.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.Archive;
import se.innovationskraft.bridge.Sample;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.SignedIn;
import se.innovationskraft.bridge.Site;
import se.innovationskraft.bridge.StaffEyes;
import se.innovationskraft.bridge.organisation.Accounts;
import se.innovationskraft.bridge.organisation.Organisations;
import se.innovationskraft.bridge.organisation.Role;

/**
 * HR and management keep every page and file that they ever could fetch, lay them beside one another and subtract. Each
 * test has an organisation of its own.
 */
@ServerTest
class SubtractionTests {

    private static final String PASSWORD = "fyra ord efter varandra";
    private static final int FEWEST = 3;

    @Autowired
    private Api api;

    @Autowired
    private Site site;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Points points;

    @Autowired
    private Parts parts;

    private Town town;
    private SignedIn hr;
    private Archive archive;

    @BeforeEach
    void foundTown() {
        town = new Town(api, organisations, points);
        hr = signedIn(Role.HR);
        archive = new Archive(
                Map.of("HR", new StaffEyes(site, hr), "Management", new StaffEyes(site, signedIn(Role.MANAGEMENT))));
    }

    @Test
    void everyByteIsTheSameWhetherNobodyHasAnsweredOrSix() {
        String start = town.point(PointKind.START);
        Map<String, String> ofNobody = archive.everything();

        for (Leader leader : town.leaders(6)) {
            tellsOfAnExercise(leader);
            leader.count(start, "", "budget,system");
        }

        Archive.assertSame(archive.everything(), ofNobody);
        assertThat(publish(start)).isEqualTo("/admin/mognad");
        assertThat(hr.page("/admin/mognad").select("[role=alert]").text())
                .startsWith("Inget är publicerat. För få har svarat.");
        Archive.assertSame(archive.everything(), ofNobody);

        Leader seventh = town.leaders(1).get(0);
        tellsOfAnExercise(seventh);
        seventh.count(start);
        Map<String, String> ofSeven = archive.everything();
        assertThat(ofSeven.keySet()).isEqualTo(ofNobody.keySet());
        assertThat(ofSeven.get("HR /admin/mognad")).contains("7 av 12").isNotEqualTo(ofNobody.get("HR /admin/mognad"));
        assertThat(ofSeven.get("HR /admin/hr")).contains("7 ledare har börjat");
    }

    @Test
    void noTwoNumbersDifferByOneOrTwoThoughPeopleComeAndGoAndMoveAndErase() {
        String care = parts.add(town.id(), "Omsorg", null).orElseThrow().id();
        String school = parts.add(town.id(), "Skola", null).orElseThrow().id();
        List<Leader> inCare = new ArrayList<>(town.leaders(7));
        List<Leader> inSchool = new ArrayList<>(town.leaders(7));
        String start = town.point(PointKind.START);
        inCare.forEach(leader -> leader.count(start, care, ""));
        inSchool.forEach(leader -> leader.count(start, school, ""));
        isPublished(start);

        String middle = town.point(PointKind.MIDDLE);
        again(2, inCare, middle, care);
        again(2, inSchool, middle, school);
        List<Leader> newcomers = town.leaders(3);
        newcomers.get(0).count(middle, care, "");
        isRefused(middle);
        newcomers.get(1).count(middle, care, "");
        isRefused(middle);
        newcomers.get(2).count(middle, care, "");
        isPublished(middle);

        String end = town.point(PointKind.END);
        again(3, inCare, end, care);
        again(3, inSchool.subList(0, 6), end, school);
        newcomers.forEach(leader -> leader.assess(2, 1, 2, 3, 2).count(end, care, ""));
        isRefused(end);
        // the seventh has moved: the whole can be told, and no part
        inSchool.get(6).assess(3, 3, 2, 1, 2).count(end, care, "");
        isPublished(end);

        Map<String, String> before = archive.records();
        inCare.get(0).erases();
        Archive.assertSame(archive.records(), before);
        String after = town.point(PointKind.AFTER);
        again(4, inCare.subList(1, 7), after, care);
        again(4, inSchool, after, care);
        newcomers.forEach(leader -> leader.assess(3, 1, 2, 3, 2).count(after, care, ""));
        isRefused(after);

        assertThat(peopleShown().get("Hela organisationen")).containsExactlyInAnyOrder(14, 17);
        assertThat(peopleShown().get("Omsorg")).containsExactlyInAnyOrder(7, 10);
        peopleShown()
                .forEach((part, people) ->
                        people.forEach(one -> people.forEach(other -> assertThat(Math.abs(one - other))
                                .as("%s: %d and %d", part, one, other)
                                .matches(difference -> difference == 0 || difference >= FEWEST))));
    }

    private static void again(int round, List<Leader> leaders, String point, String part) {
        for (int person = 0; person < leaders.size(); person++) {
            int level = 1 + person % 3;
            leaders.get(person).assess(round, level, level, level, level).count(point, part, "");
        }
    }

    private void isPublished(String point) {
        assertThat(publish(point)).startsWith("/admin/mognad/");
        archive.everything();
    }

    /** Nothing that was told before is told otherwise, and nothing is told that was not. */
    private void isRefused(String point) {
        Map<String, String> before = archive.records();
        assertThat(publish(point)).isEqualTo("/admin/mognad");
        assertThat(hr.page("/admin/mognad").select("[role=alert]").text()).contains("Bara några få har kommit till");
        Archive.assertSame(archive.records(), before);
    }

    /** Where the browser is sent. */
    private String publish(String point) {
        return hr.submit("/admin/mognad/publicera", Map.of("point", point))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
    }

    /** By part: of how many people some number was ever told, in any file. */
    private Map<String, Set<Integer>> peopleShown() {
        Map<String, Set<Integer>> people = new TreeMap<>();
        for (Map<String, String> seen : archive.kept()) {
            seen.forEach((path, file) -> {
                if (path.endsWith(".csv")) {
                    addPeople(file, people);
                }
            });
        }
        return people;
    }

    /** From rows such as {@code Omsorg;Kultur;2 Vi testar;3;7}. */
    private static void addPeople(String file, Map<String, Set<Integer>> people) {
        for (String row : file.lines().toList()) {
            String[] cells = row.split(";");
            if (cells.length == 5 && cells[4].matches("\\d+")) {
                people.computeIfAbsent(cells[0], part -> new TreeSet<>()).add(Integer.valueOf(cells[4]));
            }
        }
    }

    private static void tellsOfAnExercise(Leader leader) {
        leader.tells("initialized");
        leader.tells("completed");
    }

    private SignedIn signedIn(Role role) {
        String name = "p-" + Sample.id();
        accounts.add(town.id(), town.id(), name, PASSWORD, Set.of(role));
        return new SignedIn(api, name, PASSWORD);
    }
}
