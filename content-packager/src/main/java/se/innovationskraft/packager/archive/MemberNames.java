package se.innovationskraft.packager.archive;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.Problem;

/** The names in a zip: none leads out of it, none stands twice, and every computer can write them. */
final class MemberNames {

    private static final Pattern OUTSIDE =
            Pattern.compile("[/\\\\].*|[A-Za-z]:.*|(.*[/\\\\])?\\.\\.([/\\\\].*)?", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    /** Longer paths do not fit in Windows with a folder before them. */
    private static final int LONGEST = 200;

    private MemberNames() {}

    /** What is wrong with the names, in their order. */
    static Stream<Problem> check(List<ZipMember> members) {
        return Stream.concat(members.stream().flatMap(MemberNames::alone), together(members));
    }

    /** Whether a file can be spoken of by its name at all. */
    static boolean isUsable(String name) {
        return !OUTSIDE.matcher(name).matches() && !CONTROL.matcher(name).find();
    }

    private static Stream<Problem> alone(ZipMember member) {
        String name = member.name();
        if (OUTSIDE.matcher(name).matches()) {
            return Stream.of(Problem.inFile("zip-path-outside", name));
        }
        if (CONTROL.matcher(name).find()) {
            return Stream.of(
                    Problem.inFile("zip-name-control", CONTROL.matcher(name).replaceAll("?")));
        }
        return Stream.of(
                        when(name.contains("\\"), Problem.inFile("zip-name-backslash", name)),
                        when(name.length() > LONGEST, Problem.inFile("zip-name-long", name, name.length(), LONGEST)),
                        when(isMisread(member), Problem.inFile("zip-name-letters", name)))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> when(boolean broken, Problem problem) {
        return broken ? Stream.of(problem.asWarning()) : Stream.empty();
    }

    /** Letters beyond ASCII that the zip does not call UTF-8: each computer reads them in its own way. */
    private static boolean isMisread(ZipMember member) {
        boolean isAscii = StandardCharsets.US_ASCII.newEncoder().canEncode(member.name());
        return !isAscii && !member.saysUtf8();
    }

    private static Stream<Problem> together(List<ZipMember> members) {
        Set<String> seen = new HashSet<>();
        Map<String, String> spelled = new HashMap<>();
        Stream.Builder<Problem> problems = Stream.builder();
        for (ZipMember member : members) {
            String name = member.name();
            String other = spelled.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (!seen.add(name)) {
                problems.add(Problem.inFile("zip-name-repeated", name));
            } else if (other != null) {
                problems.add(Problem.inFile("zip-name-case", name, other).asWarning());
            }
        }
        return problems.build();
    }
}
