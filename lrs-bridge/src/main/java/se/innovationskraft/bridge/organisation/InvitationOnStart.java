package se.innovationskraft.bridge.organisation;

import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.storage.UnusableSettingException;

/**
 * Invites an administrator when no administrator can any more: {@code bin/bridge ny-inbjudan}. Only somebody who can run
 * programs where the server's data are can do it. The code is printed and not logged; that it was made is kept.
 */
@Component
@ConditionalOnProperty(InvitationOnStart.PROPERTY)
class InvitationOnStart implements ApplicationRunner {

    /** Id of the organisation; the program ends when the code is printed. */
    static final String PROPERTY = "bridge.invite";

    private final String organisation;
    private final Organisations organisations;
    private final Invitations invitations;

    InvitationOnStart(
            @Value("${" + PROPERTY + "}") String organisation, Organisations organisations, Invitations invitations) {
        this.organisation = organisation;
        this.organisations = organisations;
        this.invitations = invitations;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (organisations.byId(organisation).isEmpty() || Organisation.RESERVED.contains(organisation)) {
            throw new UnusableSettingException(
                    "Nobody can be invited to \"" + organisation + "\"",
                    "The organisations are: "
                            + organisations.all().stream()
                                    .map(Organisation::id)
                                    .filter(id -> !Organisation.RESERVED.contains(id))
                                    .collect(Collectors.joining(", ")));
        }
        String code = invitations.makeFromServer(organisation);
        System.out.println(
                "Invitation for an administrator of " + organisation + ", good for seven days and one account:");
        System.out.println("  " + code.replaceAll("(.{4})(?=.)", "$1 "));
        System.out.println("Type it in at /login/inbjudan.");
    }
}
