package se.innovationskraft.bridge.organisation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** In which capacity somebody opens a page. */
public enum Role {
    /** A leader who does exercises: shows the key of a workbook and has no account. */
    LEARNER,
    /** Looks after the programme: measurements, units, groups, texts. */
    HR,
    /** Steers by what is published. */
    MANAGEMENT,
    /** Looks after the material for many organisations, and sees nothing of any. */
    COORDINATOR,
    /** The data protection officer: retention, audit, disclosure. */
    DPO,
    /** Looks after accounts and connections. */
    ADMIN;

    /** Those with an account, in the order in which they are shown. */
    public static final List<Role> STAFF = List.of(HR, MANAGEMENT, DPO, ADMIN, COORDINATOR);

    /** Those that an account of a municipality may have, several at once. */
    public static final Set<Role> MUNICIPAL = Collections.unmodifiableSet(EnumSet.of(HR, MANAGEMENT, DPO, ADMIN));

    /** As it is stored, such as {@code management}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words of roles, separated by space. */
    public static String words(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::word).collect(Collectors.joining(" "));
    }

    /**
     * The role of that word.
     *
     * @throws IllegalArgumentException when somebody with an account has no such role
     */
    public static Role staff(String word) {
        return Arrays.stream(values())
                .filter(role -> STAFF.contains(role) && role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + word + "\" is no role of an account"));
    }
}
