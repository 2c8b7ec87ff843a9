package se.innovationskraft.packager.player.lms;

import java.util.List;

/**
 * A call of a package to the API.
 *
 * @param name such as {@code LMSSetValue}
 * @param error code that LMSGetLastError gave after it
 */
public record ApiCall(String name, List<String> values, String answer, int error) {

    public ApiCall {
        values = List.copyOf(values);
    }

    /** Whether it sets an element. */
    public boolean sets(String element) {
        return name.equals("LMSSetValue") && values.get(0).equals(element);
    }

    /** Whether it changes something in the LMS or sends it. */
    public boolean writes() {
        return name.equals("LMSSetValue") || name.equals("LMSCommit");
    }
}
