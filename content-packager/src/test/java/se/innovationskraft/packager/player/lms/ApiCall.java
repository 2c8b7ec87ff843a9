package se.innovationskraft.packager.player.lms;

import java.util.List;

/**
 * A call of a package to the API.
 *
 * @param name such as {@code LMSSetValue}, or {@code SetValue} in SCORM 2004
 * @param error code that LMSGetLastError or GetLastError gave after it
 */
public record ApiCall(String name, List<String> values, String answer, int error) {

    public ApiCall {
        values = List.copyOf(values);
    }

    /** Whether it sets an element. */
    public boolean sets(String element) {
        return name.endsWith("SetValue") && values.get(0).equals(element);
    }

    /** Whether it changes something in the LMS or sends it. */
    public boolean writes() {
        return name.endsWith("SetValue") || name.endsWith("Commit");
    }
}
