package se.innovationskraft.packager.archive;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A file's content as it lies in a zip.
 *
 * @param bytes raw DEFLATE at its strongest
 * @param crc CRC-32 of the content, as an unsigned number
 * @param size bytes of the content
 */
record DeflatedFile(byte[] bytes, long crc, int size) {

    static DeflatedFile of(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return new DeflatedFile(deflated(content), crc.getValue(), content.length);
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            return drained(deflater, new byte[content.length / 2 + 64]);
        } finally {
            deflater.end();
        }
    }

    private static byte[] drained(Deflater deflater, byte[] space) {
        byte[] bytes = space;
        int length = deflater.deflate(bytes);
        while (!deflater.finished()) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            length += deflater.deflate(bytes, length, bytes.length - length);
        }
        return Arrays.copyOf(bytes, length);
    }
}
