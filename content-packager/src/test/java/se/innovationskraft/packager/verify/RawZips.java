package se.innovationskraft.packager.verify;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Zips whose end is changed afterwards. */
final class RawZips {

    private static final int END = 22;

    private RawZips() {}

    /** Says that it holds so many files. */
    static byte[] saying(byte[] zip, int files) {
        end(zip).putShort(8, (short) files).putShort(10, (short) files);
        return zip;
    }

    /** Says that it is the second disk of two. */
    static byte[] partOfSeveral(byte[] zip) {
        byte[] copy = zip.clone();
        end(copy).putShort(4, (short) 1);
        return copy;
    }

    /** Says that the table of contents lies somewhere else. */
    static byte[] tableAt(byte[] zip, int offset) {
        byte[] copy = zip.clone();
        end(copy).putInt(16, offset);
        return copy;
    }

    static byte[] between(String before, byte[] zip, String after) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(before.getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(zip);
        all.writeBytes(after.getBytes(StandardCharsets.US_ASCII));
        return all.toByteArray();
    }

    private static ByteBuffer end(byte[] zip) {
        return ByteBuffer.wrap(zip, zip.length - END, END).slice().order(ByteOrder.LITTLE_ENDIAN);
    }
}
