package se.innovationskraft.bridge.steering;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision on the programme, taken or to be taken.
 *
 * @param id random; empty before it is kept
 * @param what is decided; never empty
 * @param role who sees to it, as a role and not by name
 * @param period when it begins and ends
 * @param needs what it takes
 * @param followed how one will see whether it helped
 * @param decided day on which it was taken; null while it is to be taken
 * @param rev goes up each time that it is changed; 0 before it is kept
 */
record Decision(
        String id,
        DecisionKind kind,
        String what,
        String why,
        String role,
        String period,
        String needs,
        String followed,
        @Nullable LocalDate decided,
        int rev) {

    /** Most characters of a text. */
    static final int LONGEST = 200;

    /** Whether it is to be taken. */
    public boolean isOpen() {
        return decided == null;
    }

    /** What is said beside what and why, by name and in order, without what is empty. */
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("role", role);
        details.put("period", period);
        details.put("needs", needs);
        details.put("followed", followed);
        details.values().removeIf(String::isEmpty);
        return details;
    }
}
