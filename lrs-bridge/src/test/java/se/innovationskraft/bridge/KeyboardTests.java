package se.innovationskraft.bridge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.packager.player.stage.Stage;

/** A leader without a mouse goes through the own pages with Tab, the space bar and Enter, and always sees where. */
@ServerTest
class KeyboardTests {

    private static final int MOST_STOPS = 200;

    /** Where the focus is, and what there is to see of it. */
    private static final String FOCUS = """
            () => {
              const { activeElement } = document;
              const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
              const { top, bottom, width, height } = activeElement.getBoundingClientRect();
              return {
                place: `${activeElement.localName} ${activeElement.id} ${activeElement.textContent.trim().slice(0, 40)}`,
                address: activeElement.pathname ?? '',
                isNowhere: activeElement === document.body,
                isOutlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
                isOnScreen: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
              };
            }
            """;

    @RegisterExtension
    final Stage stage = new Stage();

    @Autowired
    private Site site;

    @Autowired
    private Api api;

    @Test
    void leaderReachesTheOwnPagesByTabAndEnterAndSeesTheFocusAtEveryStop() {
        try (BrowserContext context = browserOf(assessed().open())) {
            Page page = context.newPage();
            page.navigate(site.address("/arbetsbok"));

            for (String next : List.of(
                    "/arbetsbok/resan",
                    "/arbetsbok/grupp",
                    "/mognad",
                    "/mognad/start",
                    "/mognad",
                    "/mognad/grupp",
                    "/mognad",
                    "/mognad/rakna-med",
                    "/arbetsbok/sparat",
                    "/arbetsbok")) {
                tabsTo(page, next);
                page.keyboard().press("Enter");
                page.waitForURL("**" + next);
                assertThat(page.locator("h1")).isVisible();
            }
        }
    }

    @Test
    void everyStopOfTheJourneyIsSeenAndThePlanIsChangedWithoutAMouse() {
        try (BrowserContext context = browserOf(assessed().open())) {
            Page page = context.newPage();
            page.navigate(site.address("/arbetsbok/resan"));
            String first = page.locator(".order .name").first().textContent();

            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();
            while (!focus(page).get("place").toString().startsWith("button  ↓")) {
                tabs(page);
            }
            page.keyboard().press("Enter");

            assertThat(page.locator("[role=status]")).isVisible();
            assertThat(page.locator(".order .name").nth(1)).hasText(first);
        }
    }

    private BrowserContext browserOf(OpenedBook book) {
        return new PrivateBrowser(stage, site).comes(book);
    }

    private void tabsTo(Page page, String address) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            Map<String, Object> focus = tabs(page);
            assertThat(focus.get("isNowhere"))
                    .as("No link to %s on %s", address, page.url())
                    .isEqualTo(false);
            if (address.equals(focus.get("address"))) {
                return;
            }
        }
        throw new AssertionError("The focus is caught on " + page.url());
    }

    /** To the next stop, which can be seen. */
    private static Map<String, Object> tabs(Page page) {
        page.keyboard().press("Tab");
        Map<String, Object> focus = focus(page);
        assertThat(focus).as(page.url()).containsEntry("isOutlined", true).containsEntry("isOnScreen", true);
        return focus;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> focus(Page page) {
        return (Map<String, Object>) page.evaluate(FOCUS);
    }

    /** Somebody who has begun: invented answers. */
    private OpenedBook assessed() {
        return new OpenedBook(api).save("sjalvskattning", """
                {"v":1,"packageVersion":"0.3.0","round":2,"started":"261110","completed":"261110",
                "rounds":[{"round":1,"started":"260504","completed":"260504","fields":{"kultur":{"value":"3","rev":1}}}],
                "fields":{"kultur":{"value":"2","rev":1},"kultur-mal":{"value":"3","rev":1},"anvandare":{"value":"0","rev":1},
                "struktur":{"value":"1","rev":1},"samverkan":{"value":"2","rev":1},
                "lart":{"value":"Att vi saknar tid är en vana.","rev":1}}}""");
    }
}
