package se.innovationskraft.bridge.organisation;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.audit.Action;
import se.innovationskraft.bridge.audit.Audit;

/** Counts wrong passwords and keeps who signs in. Names that no account has leave no trace. */
@Component
class SignInWatch {

    private final Accounts accounts;
    private final SignInPause pause;
    private final Audit audit;

    SignInWatch(Accounts accounts, SignInPause pause, Audit audit) {
        this.accounts = accounts;
        this.pause = pause;
        this.audit = audit;
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        accounts.of(event.getAuthentication()).ifPresent(account -> {
            pause.succeeded(account);
            keep(account, Action.SIGNED_IN);
        });
    }

    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        accounts.byName(event.getAuthentication().getName())
                .ifPresent(account ->
                        keep(account, pause.failed(account) ? Action.SIGN_IN_PAUSED : Action.SIGN_IN_FAILED));
    }

    private void keep(Account account, Action action) {
        audit.write(account.organisation(), account.name(), Role.words(account.roles()), action, "");
    }
}
