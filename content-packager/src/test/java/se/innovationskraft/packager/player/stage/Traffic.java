package se.innovationskraft.packager.player.stage;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** What a tab asked for, and what went wrong in it. */
final class Traffic {

    private final List<String> addresses = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    void watch(Page page) {
        page.onRequest(request -> addresses.add(request.url()));
        page.onRequestFailed(this::failed);
        page.onResponse(this::answered);
        page.onConsoleMessage(this::said);
        page.onPageError(problems::add);
    }

    private void failed(Request request) {
        problems.add(request.url() + ": " + request.failure());
    }

    private void answered(Response response) {
        if (response.status() >= 400) {
            problems.add(response.url() + ": " + response.status());
        }
    }

    private void said(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            problems.add(message.text());
        }
    }

    List<String> addresses() {
        return List.copyOf(addresses);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }
}
