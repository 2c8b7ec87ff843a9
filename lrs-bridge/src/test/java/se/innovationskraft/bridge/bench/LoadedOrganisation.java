package se.innovationskraft.bridge.bench;

import java.util.List;

/**
 * An organisation that is full.
 *
 * @param published id of the record of its first measurement
 * @param waiting id of its second point, to which everybody has said yes
 * @param leaders in any order
 */
public record LoadedOrganisation(String id, String published, String waiting, List<LoadedLeader> leaders) {

    public LoadedOrganisation {
        leaders = List.copyOf(leaders);
    }
}
