package se.innovationskraft.bridge.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.measurement.MeasurementRules;

/** What HR may know of groups: that they meet, never who is in them. A number below the threshold leaves this class nowhere. */
@Service
class GroupCount {

    private final GroupMembers members;
    private final Meetings meetings;
    private final MeasurementRules rules;

    GroupCount(GroupMembers members, Meetings meetings, MeasurementRules rules) {
        this.members = members;
        this.meetings = meetings;
        this.rules = rules;
    }

    Counted of(String organisation) {
        int threshold = rules.of(organisation).threshold();
        Map<Integer, Integer> held = meetings.held(organisation);
        List<Held> counts = new ArrayList<>();
        for (int number = 1; number <= Meeting.LAST; number++) {
            counts.add(new Held(number, enough(held.getOrDefault(number, 0), threshold)));
        }
        return new Counted(threshold, enough(members.people(organisation), threshold), counts);
    }

    private static @Nullable Integer enough(int count, int threshold) {
        return count < threshold ? null : count;
    }

    /**
     * What may be told.
     *
     * @param people leaders in groups; null while they are fewer than the threshold
     * @param held for each meeting, in order
     */
    record Counted(int threshold, @Nullable Integer people, List<Held> held) {

        Counted {
            held = List.copyOf(held);
        }

        /** Whether any meeting may be told of. */
        public boolean tellsOfMeetings() {
            return held.stream().anyMatch(meeting -> meeting.groups() != null);
        }
    }

    /**
     * A meeting.
     *
     * @param groups those that have had it; null while they are fewer than the threshold
     */
    record Held(int number, @Nullable Integer groups) {}
}
