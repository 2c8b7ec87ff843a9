package se.innovationskraft.packager.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * A zip that anybody may have made. It is read within {@link ZipLimits}: what asks for more is refused before it is
 * unpacked, and nothing is ever written to disk.
 *
 * @param contents every file with a usable name; only texts that rules read have their content, all else is empty.
 *     Nothing at all when the zip was refused
 * @param sums CRC-32 and length of every one of those files, by name: whether two are the same without keeping them
 * @param problems what is wrong with the zip itself
 * @param isRefused whether the zip is dangerous or cannot be unpacked
 */
public record ForeignZip(ContentPackage contents, Map<String, String> sums, List<Problem> problems, boolean isRefused) {

    private static final Set<String> READ = Set.of("xml", "xsd", "html", "htm", "xhtml", "js", "mjs");

    /**
     * Reads a zip.
     *
     * @throws IOException if the file itself cannot be read
     */
    public static ForeignZip read(Path file, ZipLimits limits) throws IOException {
        return read(Files.newByteChannel(file), limits);
    }

    /** Reads a zip, and closes its channel. */
    static ForeignZip read(SeekableByteChannel channel, ZipLimits limits) throws IOException {
        try (ZipBytes bytes = new ZipBytes(channel)) {
            return read(bytes, limits);
        } catch (BadZip e) {
            return new ForeignZip(new ContentPackage(List.of()), Map.of(), List.of(e.problem()), true);
        }
    }

    private static ForeignZip read(ZipBytes bytes, ZipLimits limits) throws IOException, BadZip {
        ZipEnd end = ZipEnd.find(bytes);
        List<ZipMember> members = ZipDirectory.read(bytes, end, limits);
        MemberRules rules = new MemberRules(limits);
        rules.demand(members, end);
        Stream<Problem> odd = Stream.concat(rules.oddities(end, bytes.size()), MemberNames.check(members));
        List<Problem> problems = new ArrayList<>(odd.toList());
        List<ZipMember> files =
                members.stream().filter(member -> !member.isFolder()).toList();
        ContentPackage contents = contents(new ZipUnpacker(bytes, end), files, limits, problems);
        return new ForeignZip(contents, sums(files), problems, false);
    }

    /** Unpacks every file, so that a damaged one is found, and keeps the texts. */
    private static ContentPackage contents(
            ZipUnpacker unpacker, List<ZipMember> files, ZipLimits limits, List<Problem> problems)
            throws IOException, BadZip {
        Map<ZipMember, byte[]> kept = new HashMap<>();
        long room = limits.textsBytes();
        for (ZipMember file : shallowFirst(files)) {
            if (!isText(file)) {
                unpacker.prove(file);
            } else if (file.size() > Math.min(limits.textBytes(), room)) {
                unpacker.prove(file);
                problems.add(Problem.inFile("zip-text-not-read", file.name()).asWarning());
            } else {
                kept.put(file, unpacker.content(file));
                room -= file.size();
            }
        }
        return inOrder(files, kept);
    }

    private static Map<String, String> sums(List<ZipMember> files) {
        Map<String, String> sums = new HashMap<>();
        files.forEach(file -> sums.putIfAbsent(file.name(), Long.toHexString(file.crc()) + "-" + file.size()));
        return sums;
    }

    private static ContentPackage inOrder(List<ZipMember> files, Map<ZipMember, byte[]> kept) {
        Set<String> seen = new HashSet<>();
        return new ContentPackage(files.stream()
                .filter(file -> MemberNames.isUsable(file.name()) && seen.add(file.name()))
                .map(file -> new ContentPackage.Entry(file.name(), kept.getOrDefault(file, new byte[0])))
                .toList());
    }

    /** What lies at the root comes first: the manifest is never crowded out by other texts. */
    private static List<ZipMember> shallowFirst(List<ZipMember> files) {
        return files.stream()
                .sorted(Comparator.comparing((ZipMember file) -> file.name().contains("/"))
                        .thenComparing(file -> !file.name().endsWith(".xml")))
                .toList();
    }

    private static boolean isText(ZipMember file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return READ.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
