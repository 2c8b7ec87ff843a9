package se.innovationskraft.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All pages and files that people on the staff ever could fetch, kept to be laid beside one another. */
public final class Archive {

    private static final String RECORDS = " /admin/mognad/";

    private final Map<String, StaffEyes> onlookers;
    private final List<Map<String, String>> kept = new ArrayList<>();

    /** Kept for somebody with eyes, by what they are called. */
    public Archive(Map<String, StaffEyes> onlookers) {
        this.onlookers = Map.copyOf(onlookers);
    }

    /** All that there is to fetch right now, by who and path. */
    public Map<String, String> everything() {
        Map<String, String> all = new TreeMap<>();
        onlookers.forEach((name, eyes) -> eyes.sees().forEach((path, content) -> all.put(name + " " + path, content)));
        kept.add(Map.copyOf(all));
        return all;
    }

    /** Of {@link #everything} the pages and files of what is published. */
    public Map<String, String> records() {
        Map<String, String> records = everything();
        records.keySet().removeIf(path -> !path.contains(RECORDS));
        assertThat(records).isNotEmpty();
        return records;
    }

    /** What was kept each time, oldest first. */
    public List<Map<String, String>> kept() {
        return List.copyOf(kept);
    }

    /** Fails at the first page or file that has changed. */
    public static void assertSame(Map<String, String> now, Map<String, String> before) {
        assertThat(now.keySet()).isEqualTo(before.keySet());
        now.forEach((path, content) -> assertThat(content).as(path).isEqualTo(before.get(path)));
    }
}
