package se.innovationskraft.packager.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import se.innovationskraft.packager.model.Problem;

/** Unpacks files of a zip, never further than the size that its table of contents gives. */
final class ZipUnpacker {

    private static final int MARK = 0x04034b50;
    private static final int HEAD = 30;
    private static final int BUFFER = 1 << 16;

    private final ZipBytes bytes;
    private final ZipEnd end;

    ZipUnpacker(ZipBytes bytes, ZipEnd end) {
        this.bytes = bytes;
        this.end = end;
    }

    /** A file's bytes; for those that are small enough to be kept. */
    byte[] content(ZipMember member) throws IOException, BadZip {
        ByteArrayOutputStream content = new ByteArrayOutputStream((int) member.size());
        unpack(member, content);
        return content.toByteArray();
    }

    /** Only makes sure that a file can be unpacked and is whole. */
    void prove(ZipMember member) throws IOException, BadZip {
        unpack(member, OutputStream.nullOutputStream());
    }

    private void unpack(ZipMember member, OutputStream to) throws IOException, BadZip {
        InputStream packed = bytes.stream(dataStart(member), member.packed());
        Inflater inflater = new Inflater(true);
        try (InputStream in =
                member.method() == ZipMember.STORED ? packed : new InflaterInputStream(packed, inflater, BUFFER)) {
            copy(member, in, to);
        } catch (ZipException | java.io.EOFException e) {
            throw new BadZip(Problem.inFile("zip-damaged", member.name()));
        } finally {
            inflater.end();
        }
    }

    private static void copy(ZipMember member, InputStream in, OutputStream to) throws IOException, BadZip {
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[BUFFER];
        long left = member.size();
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            left -= count;
            if (left < 0) {
                throw new BadZip(Problem.inFile("zip-size-lie", member.name()));
            }
            sum.update(buffer, 0, count);
            to.write(buffer, 0, count);
        }
        if (left != 0) {
            throw new BadZip(Problem.inFile("zip-size-lie", member.name()));
        }
        if (sum.getValue() != member.crc()) {
            throw new BadZip(Problem.inFile("zip-damaged", member.name()));
        }
    }

    /** Where a file's data begin, after a head that must agree with the table of contents. */
    private long dataStart(ZipMember member) throws IOException, BadZip {
        long at = member.offset() + end.shift();
        ByteBuffer head = bytes.at(at, HEAD);
        int nameLength = Short.toUnsignedInt(head.getShort(26));
        int extraLength = Short.toUnsignedInt(head.getShort(28));
        long start = at + HEAD + nameLength + extraLength;
        if (head.getInt(0) != MARK
                || Short.toUnsignedInt(head.getShort(8)) != member.method()
                || !member.isNamed(bytes.at(at + HEAD, nameLength))) {
            throw new BadZip(Problem.inFile("zip-two-stories", member.name()));
        }
        if (start + member.packed() > end.directoryStart()) {
            throw new BadZip(Problem.inFile("zip-overlap", member.name()));
        }
        return start;
    }
}
