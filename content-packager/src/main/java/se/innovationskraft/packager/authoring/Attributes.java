package se.innovationskraft.packager.authoring;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.FieldHead.Role;
import se.innovationskraft.packager.model.Origin;
import se.innovationskraft.packager.model.Problem;

/** Typed reading of a block's attributes: what is unknown or not allowed gives a problem that says what is. */
final class Attributes {

    private static final Pattern TIME = Pattern.compile("(?:[01]\\d|2[0-3]):[0-5]\\d");
    private static final Pattern ORIGIN = Pattern.compile("([a-z0-9-]+)/([a-z0-9-]+)");
    private static final Map<String, Role> ROLES = orderedRoles();

    private final Block block;
    private final Consumer<Problem> problems;

    Attributes(Block block, List<String> known, Consumer<Problem> problems) {
        this.block = block;
        this.problems = problems;
        Stream<String> unknown = block.attributes().keySet().stream().filter(name -> !known.contains(name));
        unknown.forEach(name -> problems.accept(
                Problem.error("unknown-attribute", block.at(), name, block.word(), String.join(", ", known))));
    }

    private static Map<String, Role> orderedRoles() {
        Map<String, Role> roles = new java.util.LinkedHashMap<>();
        roles.put("utfall", Role.OUTCOME);
        roles.put("reflektion", Role.REFLECTION);
        roles.put("plan", Role.PLAN);
        roles.put("mål", Role.GOAL);
        roles.put("exempel", Role.EXAMPLE);
        return roles;
    }

    Role role(Role otherwise) {
        String value = block.attributes().get("roll");
        if (value == null) {
            return otherwise;
        }
        Role role = ROLES.get(value);
        return role == null ? rejected("roll", value, String.join(", ", ROLES.keySet()), otherwise) : role;
    }

    boolean flag(String name, boolean otherwise) {
        String value = block.attributes().get(name);
        if (value == null) {
            return otherwise;
        }
        return switch (value) {
            case "ja" -> true;
            case "nej" -> false;
            default -> rejected(name, value, "ja, nej", otherwise);
        };
    }

    int number(String name, int otherwise, int least, int greatest) {
        Integer value = optionalNumber(name, least, greatest);
        return value == null ? otherwise : value;
    }

    @Nullable
    Integer optionalNumber(String name, int least, int greatest) {
        String value = block.attributes().get(name);
        if (value == null) {
            return null;
        }
        if (value.matches("\\d{1,6}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= greatest) {
            return Integer.valueOf(value);
        }
        rejected(name, value, least + "–" + greatest, "");
        return null;
    }

    @Nullable
    String text(String name) {
        return block.attributes().get(name);
    }

    /** The value of an attribute that must be there; empty, with a problem, when it is not. */
    String required(String name, String example) {
        String value = block.attributes().get(name);
        if (value == null || value.isEmpty()) {
            problems.accept(Problem.error("missing-attribute", block.at(), block.word(), name, example));
            return "";
        }
        return value;
    }

    /** A time of day, such as {@code 09:00}. */
    LocalTime time(String name, LocalTime otherwise) {
        String value = block.attributes().get(name);
        if (value == null) {
            return otherwise;
        }
        return isTime(value) ? LocalTime.parse(value) : rejected(name, value, "00:00–23:59", otherwise);
    }

    static boolean isTime(String value) {
        return TIME.matcher(value).matches();
    }

    /** Where the field's text may be fetched from; null when nowhere is said. */
    @Nullable
    Origin origin() {
        String value = block.attributes().get("från");
        if (value == null) {
            return null;
        }
        Matcher parts = ORIGIN.matcher(value);
        return parts.matches()
                ? new Origin(parts.group(1), parts.group(2))
                : rejected("från", value, "o13/principer", null);
    }

    private <T extends @Nullable Object> T rejected(String name, String value, String allowed, T otherwise) {
        problems.accept(Problem.error("bad-attribute", block.at(), name, value, allowed));
        return otherwise;
    }
}
