package se.innovationskraft.bridge.group;

import java.util.List;

/**
 * That a leader is in a group.
 *
 * @param group id of the group
 * @param label as HR calls it
 * @param seat the leader's number, 1 to {@value #MOST}
 * @param seats the numbers of all in the group, in order; never empty
 */
record Membership(String organisation, String group, String label, int seat, List<Integer> seats) {

    /** So many can be in a group. */
    static final int MOST = 4;

    Membership {
        seats = List.copyOf(seats);
    }

    /** The number of who leads a meeting: they take turns. */
    int leads(int meeting) {
        return seats.get((meeting - 1) % seats.size());
    }
}
