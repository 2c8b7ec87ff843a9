package se.innovationskraft.bridge.organisation;

import java.util.Set;

/**
 * A system that has shown its key and secret.
 *
 * @param name the key's user name
 */
public record LrsKey(String organisation, String name, Set<Scope> scopes) {

    public LrsKey {
        scopes = Set.copyOf(scopes);
    }

    public boolean may(Scope scope) {
        return scopes.contains(scope);
    }
}
