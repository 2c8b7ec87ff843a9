package se.innovationskraft.bridge.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;

/** The learning group of four of the leaders: what one does there, the others find. */
final class GroupOfFour {

    private static final String GROUP = "/arbetsbok/grupp";

    /** What they write together. */
    static final String INSIGHT = "Vi frågar mer och svarar mindre";

    private final List<Traveller> four;
    private final Traveller first;
    private final Traveller second;

    GroupOfFour(List<Traveller> four) {
        this.four = four;
        first = four.get(0);
        second = four.get(1);
    }

    void joins(String code) {
        for (int seat = 1; seat <= four.size(); seat++) {
            Page page = four.get(seat - 1).at(GROUP);
            page.locator("#code").fill(code);
            page.locator("main form button").click();
            assertThat(page.locator(".lead")).hasText("Du är nummer " + seat + ".");
        }
        assertThat(first.at(GROUP).locator("main")).containsText("Alla fyra är med.");
    }

    void meets(LocalDate day) {
        Page meeting = first.at(GROUP + "/mote/1");
        meeting.locator("#dag").fill(day.toString());
        meeting.locator("#klocka").fill("14:30");
        meeting.locator("form[action$='/tid'] button").click();
        assertThat(meeting.locator("[role=status]")).containsText("Tiden är sparad.");
        meeting.locator("#insikt1").fill(INSIGHT);
        meeting.locator("form[action$='/insikter'] button").click();
        assertThat(meeting.locator("[role=status]")).containsText("Sparat.");

        assertThat(first.at(GROUP).locator(".next-meeting")).containsText("Du leder");
        for (Traveller other : four.subList(1, four.size())) {
            assertThat(other.at(GROUP).locator(".next-meeting")).containsText("14:30");
            assertThat(other.at(GROUP).locator(".next-meeting")).containsText("Nummer 1 leder");
            assertThat(other.at(GROUP + "/mote/1").locator("#insikt1")).hasValue(INSIGHT);
        }
    }

    /** The second gives the answer to the item of an exercise to the others. */
    void isGiven(String exercise, String item, String text) {
        Page page = second.at("/arbetsbok/dela/" + exercise + "/1/" + item);
        page.locator("button[formaction$='/grupp']").click();
        assertThat(page.locator("[role=status]").first()).hasText("Texten är delad med din lärgrupp.");

        assertThat(first.at(GROUP).locator("#delat")).containsText("Nummer 2");
        assertThat(first.at(GROUP).locator("#delat")).containsText(text);
    }

    /** Now the second is gone, with what only the second wrote; the rest is there. */
    void goesOnWithoutTheSecond() {
        for (Traveller left : List.of(first, four.get(2), four.get(3))) {
            assertThat(left.at(GROUP).locator("main")).containsText("Ni är 3 av 4.");
            assertThat(left.at(GROUP).locator("#delat")).containsText("Ingen har delat något än.");
            assertThat(left.at(GROUP + "/mote/1").locator("#insikt1")).hasValue(INSIGHT);
        }
    }
}
