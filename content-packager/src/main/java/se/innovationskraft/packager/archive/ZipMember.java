package se.innovationskraft.packager.archive;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A row of a zip's table of contents, as it stands there: nothing in it is believed before it is checked.
 *
 * @param name decoded; backslashes and all
 * @param rawName its bytes
 * @param packed how many bytes it takes in the zip
 * @param size how many bytes it says it becomes
 * @param offset where its own head lies, counted from the zip's first byte
 * @param attributes the file system's attributes, for the system that made it
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE 4.3.12</a>
 */
record ZipMember(
        String name,
        byte[] rawName,
        int system,
        int flags,
        int method,
        long crc,
        long packed,
        long size,
        long offset,
        int attributes) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int ENCRYPTED = 1;
    private static final int SAYS_UTF8 = 0x800;
    private static final int UNIX = 3;
    private static final int TYPE = 0xf000;
    private static final int SYMBOLIC_LINK = 0xa000;

    boolean isFolder() {
        return name.endsWith("/") || (name.endsWith("\\") && size == 0);
    }

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    boolean saysUtf8() {
        return (flags & SAYS_UTF8) != 0;
    }

    boolean isSymbolicLink() {
        return system == UNIX && (attributes >>> 16 & TYPE) == SYMBOLIC_LINK;
    }

    boolean canBeUnpacked() {
        return method == STORED || method == DEFLATED;
    }

    /** Whether a name that stands elsewhere in the zip is the same. */
    boolean isNamed(ByteBuffer other) {
        byte[] bytes = new byte[other.remaining()];
        other.get(bytes);
        return Arrays.equals(bytes, rawName);
    }
}
