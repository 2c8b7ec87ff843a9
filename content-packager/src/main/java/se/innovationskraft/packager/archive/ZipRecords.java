package se.innovationskraft.packager.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The records of a zip around the files themselves. The JDK's writer cannot take a file that is compressed already.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE.TXT, 4.3.7, 4.3.12, 4.3.16</a>
 */
final class ZipRecords {

    private static final int VERSION_WITH_DEFLATE = 20;
    private static final int DEFLATE = 8;
    private static final int NAME_IS_UTF8 = 1 << 11;
    private static final int MIDNIGHT = 0;
    /** 1980-02-01 as MS-DOS writes it. Not the format's first day: some readers take it for "no date". */
    private static final int DAY = 2 << 5 | 1;

    private ZipRecords() {}

    /** What stands before a file. */
    static byte[] fileHeader(String name, DeflatedFile file) {
        byte[] letters = name.getBytes(StandardCharsets.UTF_8);
        return common(record(30 + letters.length, 0x04034b50), name, letters, file)
                .put(letters)
                .array();
    }

    /**
     * A line of the table of contents.
     *
     * @param offset where the file's header begins in the zip
     */
    static byte[] directoryHeader(String name, DeflatedFile file, int offset) {
        byte[] letters = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer record = record(46 + letters.length, 0x02014b50).putShort((short) VERSION_WITH_DEFLATE);
        // no remark, the first disk, no attributes
        return common(record, name, letters, file)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(offset)
                .put(letters)
                .array();
    }

    /**
     * The end of the zip.
     *
     * @param size bytes of the table of contents
     * @param offset where it begins
     */
    static byte[] end(int files, int size, int offset) {
        return record(22, 0x06054b50)
                .putInt(0)
                .putShort((short) files)
                .putShort((short) files)
                .putInt(size)
                .putInt(offset)
                .putShort((short) 0)
                .array();
    }

    private static ByteBuffer common(ByteBuffer record, String name, byte[] letters, DeflatedFile file) {
        return record.putShort((short) VERSION_WITH_DEFLATE)
                .putShort((short) (letters.length == name.length() ? 0 : NAME_IS_UTF8))
                .putShort((short) DEFLATE)
                .putShort((short) MIDNIGHT)
                .putShort((short) DAY)
                .putInt((int) file.crc())
                .putInt(file.bytes().length)
                .putInt(file.size())
                .putShort((short) letters.length)
                .putShort((short) 0);
    }

    private static ByteBuffer record(int size, int signature) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN).putInt(signature);
    }
}
