package se.innovationskraft.bridge.launch;

import java.time.Instant;
import se.innovationskraft.bridge.web.BridgeSettings;

/**
 * What a launched package gets.
 *
 * @param endpoint address of the statement endpoints
 * @param workbook {@code new} or {@code open}
 */
record LaunchAnswer(String token, Instant expiresAt, Actor actor, String endpoint, String workbook) {

    static LaunchAnswer of(IssuedToken issued, Workbook workbook, boolean isNew, BridgeSettings settings) {
        Account account = new Account(settings.homePage(workbook.organisation()), workbook.id());
        return new LaunchAnswer(
                issued.token(),
                issued.expiresAt(),
                new Actor("Agent", account),
                settings.endpoint(),
                isNew ? "new" : "open");
    }

    /** Who the statements are about: the workbook, not a person. */
    record Actor(String objectType, Account account) {}

    record Account(String homePage, String name) {}
}
