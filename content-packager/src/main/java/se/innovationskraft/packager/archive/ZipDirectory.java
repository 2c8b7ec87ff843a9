package se.innovationskraft.packager.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.innovationskraft.packager.model.Problem;

/** Reads a zip's table of contents. */
final class ZipDirectory {

    private static final int MARK = 0x02014b50;
    private static final int LENGTH = 46;
    private static final int LARGE_FIELD = 1;
    private static final long UNSAID = 0xffffffffL;
    /** What a name is written in when it does not say UTF-8. */
    private static final Charset OLD_NAMES = Charset.forName("IBM437");

    private ZipDirectory() {}

    /** Its rows in their order; stops where a limit is passed. */
    static List<ZipMember> read(ZipBytes bytes, ZipEnd end, ZipLimits limits) throws IOException, BadZip {
        if (end.files() > limits.files() || end.directoryBytes() > limits.directoryBytes()) {
            throw new BadZip(Problem.inFile("zip-too-many-files", null, end.files(), limits.files()));
        }
        ByteBuffer rows = bytes.at(end.directoryStart(), (int) end.directoryBytes());
        List<ZipMember> members = new ArrayList<>();
        while (rows.remaining() >= LENGTH && rows.getInt(rows.position()) == MARK) {
            members.add(row(rows));
            if (members.size() > limits.files()) {
                throw new BadZip(Problem.inFile("zip-too-many-files", null, members.size(), limits.files()));
            }
        }
        if (members.size() != end.files()) {
            throw new BadZip(Problem.inFile("zip-broken", null));
        }
        return members;
    }

    private static ZipMember row(ByteBuffer rows) throws BadZip {
        int at = rows.position();
        int nameLength = Short.toUnsignedInt(rows.getShort(at + 28));
        int extraLength = Short.toUnsignedInt(rows.getShort(at + 30));
        int commentLength = Short.toUnsignedInt(rows.getShort(at + 32));
        if (rows.remaining() < LENGTH + nameLength + extraLength + commentLength) {
            throw new BadZip(Problem.inFile("zip-broken", null));
        }
        byte[] name = new byte[nameLength];
        rows.get(at + LENGTH, name);
        ByteBuffer extra = rows.slice(at + LENGTH + nameLength, extraLength).order(rows.order());
        rows.position(at + LENGTH + nameLength + extraLength + commentLength);
        return member(rows, at, name, large(extra));
    }

    private static ZipMember member(ByteBuffer rows, int at, byte[] name, ByteBuffer large) throws BadZip {
        long size = value(rows.getInt(at + 24), large);
        long packed = value(rows.getInt(at + 20), large);
        long offset = value(rows.getInt(at + 42), large);
        int flags = Short.toUnsignedInt(rows.getShort(at + 8));
        return new ZipMember(
                decoded(name),
                name,
                rows.get(at + 5) & 0xff,
                flags,
                Short.toUnsignedInt(rows.getShort(at + 10)),
                Integer.toUnsignedLong(rows.getInt(at + 16)),
                packed,
                size,
                offset,
                rows.getInt(at + 38));
    }

    /** A number, or the next of the large ones when it says that it stands there. */
    private static long value(int written, ByteBuffer large) throws BadZip {
        long value = Integer.toUnsignedLong(written);
        if (value != UNSAID) {
            return value;
        }
        if (large.remaining() < Long.BYTES) {
            throw new BadZip(Problem.inFile("zip-broken", null));
        }
        long real = large.getLong();
        if (real < 0) {
            throw new BadZip(Problem.inFile("zip-broken", null));
        }
        return real;
    }

    /** The field of large numbers among a row's extra fields; empty when there is none. */
    private static ByteBuffer large(ByteBuffer extra) {
        while (extra.remaining() >= Integer.BYTES) {
            int id = Short.toUnsignedInt(extra.getShort());
            int length = Math.min(Short.toUnsignedInt(extra.getShort()), extra.remaining());
            ByteBuffer field = extra.slice(extra.position(), length).order(extra.order());
            if (id == LARGE_FIELD) {
                return field;
            }
            extra.position(extra.position() + length);
        }
        return extra.limit(extra.position());
    }

    private static String decoded(byte[] name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(name, OLD_NAMES);
        }
    }
}
