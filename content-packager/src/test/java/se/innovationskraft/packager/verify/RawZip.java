package se.innovationskraft.packager.verify;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip written byte by byte, so that it can lie. */
final class RawZip {

    private static final int DEFLATED = 8;
    private static final int UTF8 = 0x800;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Row> rows = new ArrayList<>();
    private int files = -1;

    /** What the table of contents says of a file. */
    private record Row(
            byte[] name, int flags, int method, long crc, long packed, long size, long offset, int attributes) {

        Row of(long newSize) {
            return new Row(name, flags, method, crc, packed, newSize, offset, attributes);
        }

        Row flagged(int newFlags) {
            return new Row(name, newFlags, method, crc, packed, size, offset, attributes);
        }

        Row packedBy(int newMethod) {
            return new Row(name, flags, newMethod, crc, packed, size, offset, attributes);
        }

        Row with(int newAttributes) {
            return new Row(name, flags, method, crc, packed, size, offset, newAttributes);
        }

        Row at(byte[] newName, long newOffset) {
            return new Row(newName, flags, method, crc, packed, size, newOffset, attributes);
        }

        Row summing(long newCrc) {
            return new Row(name, flags, method, newCrc, packed, size, offset, attributes);
        }
    }

    /** A file that is as the table says. */
    RawZip file(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] packed = packed(content);
        byte[] rawName = name.getBytes(StandardCharsets.UTF_8);
        Row row = new Row(rawName, UTF8, DEFLATED, crc.getValue(), packed.length, content.length, bytes.size(), 0);
        rows.add(row);
        bytes.writeBytes(local(row));
        bytes.writeBytes(packed);
        return this;
    }

    RawZip file(String name) {
        return file(name, name.getBytes(StandardCharsets.UTF_8));
    }

    /** The last file says that it is another size. */
    RawZip sayingSize(long size) {
        return last(lastRow().of(size));
    }

    RawZip encrypted() {
        return last(lastRow().flagged(UTF8 | 1));
    }

    RawZip withoutSayingUtf8() {
        return last(lastRow().flagged(0));
    }

    RawZip packedBy(int method) {
        return last(lastRow().packedBy(method));
    }

    RawZip symbolicLink() {
        return last(lastRow().with(0xa1ff << 16));
    }

    RawZip withAnotherSum() {
        return last(lastRow().summing(1));
    }

    /** A file more in the table of contents, whose data are those of the last. */
    RawZip sharing(String name) {
        Row row = lastRow();
        rows.add(row.at(name.getBytes(StandardCharsets.UTF_8), row.offset()));
        return this;
    }

    /** The last file has another name in the table of contents than where it lies. */
    RawZip called(String name) {
        Row row = lastRow();
        return last(row.at(name.getBytes(StandardCharsets.UTF_8), row.offset()));
    }

    /** The end says that there are so many files. */
    RawZip sayingFiles(int count) {
        files = count;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(bytes.toByteArray());
        rows.forEach(row -> all.writeBytes(central(row)));
        int length = all.size() - bytes.size();
        int count = files < 0 ? rows.size() : files;
        byte[] end = new byte[22];
        ByteBuffer fields = fields(end).putInt(0x06054b50).putInt(0);
        fields.putShort((short) count).putShort((short) count).putInt(length).putInt(bytes.size());
        all.writeBytes(end);
        return all.toByteArray();
    }

    private Row lastRow() {
        return rows.get(rows.size() - 1);
    }

    private RawZip last(Row row) {
        rows.set(rows.size() - 1, row);
        return this;
    }

    private static byte[] local(Row row) {
        byte[] head = new byte[30 + row.name().length];
        ByteBuffer fields = fields(head).putInt(0x04034b50).putShort((short) 20);
        putCommon(fields, row);
        fields.putShort((short) row.name().length).putShort((short) 0).put(row.name());
        return head;
    }

    private static byte[] central(Row row) {
        byte[] head = new byte[46 + row.name().length];
        ByteBuffer fields = fields(head).putInt(0x02014b50);
        fields.put((byte) 20).put((byte) 3).putShort((short) 20);
        putCommon(fields, row);
        fields.putShort((short) row.name().length).putInt(0).putInt(0);
        fields.putInt(row.attributes()).putInt((int) row.offset()).put(row.name());
        return head;
    }

    private static void putCommon(ByteBuffer fields, Row row) {
        fields.putShort((short) row.flags()).putShort((short) row.method()).putInt(0);
        fields.putInt((int) row.crc()).putInt((int) row.packed()).putInt((int) row.size());
    }

    private static byte[] packed(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static ByteBuffer fields(byte[] record) {
        return ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN);
    }
}
