package se.innovationskraft.bridge.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where something of a leader's lies. One line for each table: what is erased is told of on the leader's page. What lies
 * in documents is told of by kind of document.
 */
public enum Place {
    DOCUMENTS("document", "actor_name", Part.WRITTEN, "updated"),
    STATEMENTS("statement", "actor_name", Part.DONE, "stored"),
    LOG("log_entry", "actor_name", Part.DONE, "at"),
    PROGRESS("progress", "workbook", Part.DONE, "last_day"),
    FOLLOW_UP("published_follow_up", "workbook", Part.DONE, ""),
    WORKBOOK("workbook", "id", Part.OPENS, "created"),
    KEY("workbook_key", "workbook", Part.OPENS, "created"),
    ALIAS("workbook_alias", "workbook", Part.OPENS, ""),
    BROWSER("workbook_session", "workbook", Part.OPENS, "expires"),
    TOKEN("launch_token", "workbook", Part.OPENS, "expires"),
    JOIN_CODE("join_code", "workbook", Part.OPENS, "expires"),
    GROUP("group_member", "workbook", Part.SHARED, "joined"),
    SHARED("shared_item", "workbook", Part.SHARED, "at"),
    COUNTED("published_member", "workbook", Part.COUNTED, "");

    private final String table;
    private final String owner;
    private final Part part;
    private final String time;

    Place(String table, String owner, Part part, String time) {
        this.table = table;
        this.owner = owner;
        this.part = part;
        this.time = time;
    }

    /** Names of all tables with something of a leader's, in lower case. */
    public static List<String> tables() {
        return Arrays.stream(values()).map(place -> place.table).toList();
    }

    /** Last part of the key of its words. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Part part() {
        return part;
    }

    /** Whether its times are when it ends. */
    boolean expires() {
        return time.equals("expires");
    }

    /** Counts rows of an organisation and some workbooks, with their first and last time. */
    String query() {
        String times = time.isEmpty()
                ? "CAST(NULL AS date) AS first_time, CAST(NULL AS date) AS last_time"
                : "MIN(" + time + ") AS first_time, MAX(" + time + ") AS last_time";
        return "SELECT COUNT(*) AS amount, " + times + " FROM " + table + " WHERE organisation = :organisation AND "
                + owner + " IN (:names)";
    }

    /** What belongs together on the page. */
    enum Part {
        WRITTEN,
        DONE,
        SHARED,
        OPENS,
        COUNTED;

        /** Last part of the key of its words. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
