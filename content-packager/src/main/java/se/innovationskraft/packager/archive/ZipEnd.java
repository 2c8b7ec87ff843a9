package se.innovationskraft.packager.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.OptionalLong;
import se.innovationskraft.packager.model.Problem;

/**
 * The end of a zip, which tells where its table of contents lies.
 *
 * @param files how many files the zip says it holds
 * @param directoryStart where the table of contents begins in the file
 * @param shift how many bytes lie before the zip's own first byte
 * @param trailing how many bytes lie after the zip
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE 4.3.14–4.3.16</a>
 */
record ZipEnd(long files, long directoryStart, long directoryBytes, long shift, long trailing) {

    private static final int MARK = 0x06054b50;
    private static final int MARK_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LOCAL_MARK = 0x04034b50;
    private static final int LENGTH = 22;
    private static final int LENGTH_64 = 56;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final long UNSAID = 0xffffffffL;

    /** Finds it, from the end backwards. */
    static ZipEnd find(ZipBytes bytes) throws IOException, BadZip {
        long tailStart = Math.max(0, bytes.size() - LENGTH - LONGEST_COMMENT);
        ByteBuffer tail = bytes.at(tailStart, (int) (bytes.size() - tailStart));
        for (int at = tail.limit() - LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == MARK && at + LENGTH + comment(tail, at) <= tail.limit()) {
                return read(bytes, tail, at, tailStart + at);
            }
        }
        throw new BadZip(Problem.inFile(isBegun(bytes) ? "zip-truncated" : "zip-not-a-zip", null));
    }

    private static boolean isBegun(ZipBytes bytes) throws IOException, BadZip {
        return bytes.size() >= Integer.BYTES && bytes.at(0, Integer.BYTES).getInt(0) == LOCAL_MARK;
    }

    private static int comment(ByteBuffer tail, int at) {
        return Short.toUnsignedInt(tail.getShort(at + 20));
    }

    private static ZipEnd read(ZipBytes bytes, ByteBuffer tail, int at, long position) throws IOException, BadZip {
        if (tail.getShort(at + 4) != 0 || tail.getShort(at + 6) != 0) {
            throw new BadZip(Problem.inFile("zip-split", null));
        }
        long trailing = (long) tail.limit() - at - LENGTH - comment(tail, at);
        long files = Short.toUnsignedInt(tail.getShort(at + 10));
        long length = Integer.toUnsignedLong(tail.getInt(at + 12));
        long offset = Integer.toUnsignedLong(tail.getInt(at + 16));
        OptionalLong large = largeEnd(bytes, position);
        if (large.isPresent()) {
            ByteBuffer end = bytes.at(large.getAsLong(), LENGTH_64);
            return placed(end.getLong(32), end.getLong(48), end.getLong(40), large.getAsLong(), trailing);
        }
        if (files == 0xffff || length == UNSAID || offset == UNSAID) {
            throw new BadZip(Problem.inFile("zip-broken", null));
        }
        return placed(files, offset, length, position, trailing);
    }

    /** Where the larger end record of zip64 lies, when there is one. */
    private static OptionalLong largeEnd(ZipBytes bytes, long position) throws IOException, BadZip {
        if (position < LOCATOR_LENGTH) {
            return OptionalLong.empty();
        }
        ByteBuffer locator = bytes.at(position - LOCATOR_LENGTH, LOCATOR_LENGTH);
        if (locator.getInt(0) != LOCATOR_64) {
            return OptionalLong.empty();
        }
        long start = locator.getLong(8);
        if (bytes.at(start, LENGTH_64).getInt(0) != MARK_64) {
            throw new BadZip(Problem.inFile("zip-broken", null));
        }
        return OptionalLong.of(start);
    }

    private static ZipEnd placed(long files, long offset, long length, long end, long trailing) throws BadZip {
        long start = end - length;
        if (files < 0 || length < 0 || offset < 0 || start < offset) {
            throw new BadZip(Problem.inFile("zip-broken", null));
        }
        return new ZipEnd(files, start, length, start - offset, trailing);
    }
}
