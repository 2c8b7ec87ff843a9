package se.innovationskraft.packager.player;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What does not fit when the window is small, the page is enlarged or the letters stand further apart. */
final class LittleRoom {

    private static final int NARROW = 320;

    /** By name: width and height in CSS pixels. 400 % is a window of 1280 × 720. */
    private static final Map<String, List<Integer>> WINDOWS = Map.of(
            "400 %", List.of(NARROW, 180),
            "a phone on its side", List.of(640, 360));

    /** WCAG 2.2, 1.4.12. */
    private static final String SPACING = """
            * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
            p { margin-bottom: 2em !important; }
            """;

    private static final String DOES_NOT_FIT = """
            () => {
              const shown = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility());
              const name = (element) => element.tagName.toLowerCase() + '.' + element.className;
              const style = (element) => getComputedStyle(element);
              // what is put away for all but screen readers is one pixel wide
              const isCut = (element) =>
                element.clientWidth > 1 && /hidden|clip/.test(style(element).overflow) && element.textContent.trim() &&
                (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
              const scrollsSideways = (element) =>
                /auto|scroll/.test(style(element).overflowX) && element.scrollWidth > element.clientWidth + 1;
              const stays = shown.filter((element) => /fixed|sticky/.test(style(element).position));
              const covered = stays.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0);
              const page = document.scrollingElement;
              return [
                ...(page.scrollWidth > innerWidth ? ['the page scrolls sideways: ' + page.scrollWidth] : []),
                ...(covered > innerHeight / 2 ? ['more than half of the window is always covered: ' + covered] : []),
                ...shown.filter(isCut).map((element) => 'is cut: ' + name(element)),
                ...shown.filter(scrollsSideways).map((element) => 'scrolls sideways: ' + name(element)),
              ];
            }
            """;

    private final Page page;

    LittleRoom(Page page) {
        this.page = page;
    }

    /** One line per thing that does not fit in some window; the window is as before afterwards. */
    List<String> problems() {
        var before = page.viewportSize();
        List<String> problems = new ArrayList<>();
        WINDOWS.forEach((name, size) -> {
            page.setViewportSize(size.get(0), size.get(1));
            problems.addAll(doesNotFit(name));
        });
        page.setViewportSize(NARROW, before.height);
        problems.addAll(whenLettersStandApart("320 px and spaced text"));
        page.setViewportSize(before.width, before.height);
        problems.addAll(whenLettersStandApart("spaced text"));
        return problems;
    }

    private List<String> whenLettersStandApart(String name) {
        ElementHandle spacing = page.addStyleTag(new Page.AddStyleTagOptions().setContent(SPACING));
        List<String> problems = doesNotFit(name);
        spacing.evaluate("style => style.remove()");
        return problems;
    }

    @SuppressWarnings("unchecked")
    private List<String> doesNotFit(String name) {
        return ((List<String>) page.evaluate(DOES_NOT_FIT))
                .stream().map(problem -> name + ": " + problem).toList();
    }
}
