package se.innovationskraft.packager;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** How large a file is on its way to a browser. */
public final class Gzip {

    private Gzip() {}

    /** Bytes at the best level, as {@code build.mjs} counts them. */
    public static int size(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new Best(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory is never full", e);
        }
        return bytes.size();
    }

    private static final class Best extends GZIPOutputStream {
        Best(ByteArrayOutputStream bytes) throws IOException {
            super(bytes);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
