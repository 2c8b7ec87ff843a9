package se.innovationskraft.packager.archive;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.Problem;

/** What a zip's table of contents must keep to before anything in it is unpacked. */
final class MemberRules {

    private static final int HEAD = 30;

    /** Above this many LMSs, and the web servers before them, refuse an upload. */
    private static final long LARGE = 100L << 20;

    private final ZipLimits limits;

    MemberRules(ZipLimits limits) {
        this.limits = limits;
    }

    /** Throws for what makes the zip dangerous or impossible to unpack. */
    void demand(List<ZipMember> members, ZipEnd end) throws BadZip {
        for (ZipMember member : members) {
            demandPlain(member);
            demandModest(member);
        }
        long total = members.stream().mapToLong(ZipMember::size).sum();
        if (total > limits.totalBytes()) {
            throw new BadZip(Problem.inFile("zip-too-large", null, megabytes(limits.totalBytes())));
        }
        demandApart(members, end);
    }

    private static void demandPlain(ZipMember member) throws BadZip {
        if (member.isEncrypted()) {
            throw new BadZip(Problem.inFile("zip-encrypted", member.name()));
        }
        if (!member.canBeUnpacked()) {
            throw new BadZip(Problem.inFile("zip-method", member.name(), member.method()));
        }
        if (member.isSymbolicLink()) {
            throw new BadZip(Problem.inFile("zip-link", member.name()));
        }
    }

    private void demandModest(ZipMember member) throws BadZip {
        if (member.size() > limits.fileBytes()) {
            throw new BadZip(Problem.inFile("zip-too-large", member.name(), megabytes(limits.fileBytes())));
        }
        boolean isSmall = member.size() <= ZipLimits.SMALL;
        if (!isSmall && member.size() / Math.max(1, member.packed()) > limits.ratio()) {
            throw new BadZip(Problem.inFile("zip-bomb", member.name()));
        }
    }

    /** No two files share bytes: a zip that grows without end is made so. */
    private static void demandApart(List<ZipMember> members, ZipEnd end) throws BadZip {
        List<ZipMember> inOrder = members.stream()
                .sorted(Comparator.comparingLong(ZipMember::offset))
                .toList();
        long free = 0;
        for (ZipMember member : inOrder) {
            if (member.offset() < free) {
                throw new BadZip(Problem.inFile("zip-overlap", member.name()));
            }
            if (Math.max(member.offset(), member.packed()) > end.directoryStart()) {
                throw new BadZip(Problem.inFile("zip-broken", null));
            }
            free = member.offset() + HEAD + member.rawName().length + member.packed();
        }
        if (free + end.shift() > end.directoryStart()) {
            throw new BadZip(Problem.inFile("zip-broken", null));
        }
    }

    /** What is odd about the zip as a whole but stops nobody from unpacking it. */
    Stream<Problem> oddities(ZipEnd end, long bytes) {
        boolean isWrapped = end.shift() > 0 || end.trailing() > 0;
        return Stream.of(
                        isWrapped ? Stream.of(Problem.inFile("zip-extra-data", null)) : Stream.<Problem>empty(),
                        bytes > LARGE
                                ? Stream.of(Problem.inFile("zip-large", null, megabytes(bytes)))
                                : Stream.<Problem>empty())
                .flatMap(problems -> problems)
                .map(Problem::asWarning);
    }

    private static long megabytes(long bytes) {
        return bytes >> 20;
    }
}
