package se.innovationskraft.bridge.organisation;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * Somebody who signs in, as it is just now.
 *
 * @param organisation id of the organisation whose pages are shown
 * @param name what the person signs in as, lower case; unique among all organisations
 * @param host id of the organisation whose administrators invited the person; another one for coordinators
 * @param roles one at least
 */
public record Account(String organisation, String name, String host, Instant created, Set<Role> roles) {

    public Account {
        roles = Set.copyOf(roles);
    }

    public boolean hasAny(Collection<Role> some) {
        return !Collections.disjoint(roles, some);
    }
}
