package se.innovationskraft.packager.player;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import se.innovationskraft.packager.player.stage.FieldFiller;

/** Somebody with a page that no LMS plays. */
final class Visitor {

    private final Page page;
    private final List<String> addresses = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** @param watch script that writes down in {@code reached} what the page should keep its hands off */
    Visitor(Page page, String address, String watch) {
        this.page = page;
        page.addInitScript(watch);
        page.onRequest(request -> addresses.add(request.url()));
        page.onRequestFailed(request -> problems.add(request.url() + ": " + request.failure()));
        page.onPageError(problems::add);
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                problems.add(message.text());
            }
        });
        page.navigate(address);
    }

    void fillsTheStep() {
        FieldFiller.fill(page.locator("[data-screen='step']:not([hidden])"));
    }

    /** Every address asked for that is not below another. */
    List<String> asksOutside(String folder) {
        return addresses.stream()
                .filter(address -> !address.startsWith(folder) && !address.startsWith("data:"))
                .toList();
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    @SuppressWarnings("unchecked")
    List<String> reached() {
        return (List<String>) page.evaluate("() => window.reached");
    }
}
