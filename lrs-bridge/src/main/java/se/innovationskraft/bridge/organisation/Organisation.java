package se.innovationskraft.bridge.organisation;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A municipality or its host.
 *
 * @param id short name in lower case, such as {@code lillkoping}; first in every key of the database
 * @param salt goes into the organisation's packages, which hash a learner's LMS id with it
 */
public record Organisation(String id, String name, String salt) {

    /** Where anybody tries a package without signing in; one button empties it. */
    public static final String TRIAL = "prova";

    /** Whose people look after the material for all; it has no workbooks. */
    public static final String COORDINATION = "samordning";

    /** Names that no municipality can have. */
    static final Set<String> RESERVED = Set.of(TRIAL, COORDINATION);

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    public Organisation {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("\"" + id + "\" is no id of an organisation: a–z, 0–9 and hyphen");
        }
    }
}
