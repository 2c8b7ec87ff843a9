package se.innovationskraft.bridge.steering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A result, in the five columns of the dialogue. What was done and what it led to stand apart.
 *
 * @param result what has become different for somebody; never empty once it is kept
 * @param activities what was done that contributed
 * @param other what else contributed
 * @param challenge the challenge of society that it helps against
 * @param evidence how it is known
 */
record ResultRow(String result, String activities, String other, String challenge, String evidence) {

    /** Most characters of a column. */
    static final int LONGEST = 300;

    static final ResultRow EMPTY = new ResultRow("", "", "", "", "");

    ResultRow {
        result = result.strip();
        activities = activities.strip();
        other = other.strip();
        challenge = challenge.strip();
        evidence = evidence.strip();
    }

    /** What is wrong, by the name of the column; nothing when it can be kept. */
    List<String> mistakes() {
        return columns().entrySet().stream()
                .filter(column -> column.getValue().length() > LONGEST
                        || (column.getKey().equals("result")
                                && column.getValue().isEmpty()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The columns in order, by name. */
    public Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("result", result);
        columns.put("activities", activities);
        columns.put("other", other);
        columns.put("challenge", challenge);
        columns.put("evidence", evidence);
        return columns;
    }
}
