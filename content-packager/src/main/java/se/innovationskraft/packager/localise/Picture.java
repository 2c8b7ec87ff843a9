package se.innovationskraft.packager.localise;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A PNG, JPEG or WebP picture, known by its first bytes and not by its name.
 *
 * @param width in pixels, as is the height
 */
record Picture(String mediaType, int width, int height, byte[] content) {

    private static final int SHORTEST_WEBP = 30;
    private static final int FOURTEEN_BITS = 0x3fff;
    private static final int TWENTY_FOUR_BITS = 0xff_ffff;

    /** The picture; empty when it is none of these, or broken. */
    static Optional<Picture> of(byte[] content) {
        if (content.length >= SHORTEST_WEBP
                && tag(content, 0).equals("RIFF")
                && tag(content, 8).equals("WEBP")) {
            return webp(content);
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            return readers.hasNext() ? read(readers.next(), stream, content) : Optional.empty();
        } catch (IOException e) {
            // cut off before its size: as good as no picture
            return Optional.empty();
        }
    }

    private static Optional<Picture> read(ImageReader reader, ImageInputStream stream, byte[] content)
            throws IOException {
        try {
            reader.setInput(stream);
            String mediaType = reader.getOriginatingProvider().getMIMETypes()[0];
            boolean isKnown = mediaType.equals("image/png") || mediaType.equals("image/jpeg");
            return isKnown
                    ? Optional.of(new Picture(mediaType, reader.getWidth(0), reader.getHeight(0), content))
                    : Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /**
     * Java reads no WebP; its size stands in the first chunk, in one of three ways.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9649">RFC 9649</a>
     */
    private static Optional<Picture> webp(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        return switch (tag(content, 12)) {
            case "VP8X" -> webp(content, (bytes.getInt(24) & TWENTY_FOUR_BITS) + 1, (bytes.getInt(26) >>> 8) + 1);
            case "VP8L" ->
                webp(content, (bytes.getInt(21) & FOURTEEN_BITS) + 1, (bytes.getInt(21) >>> 14 & FOURTEEN_BITS) + 1);
            case "VP8 " -> webp(content, bytes.getShort(26) & FOURTEEN_BITS, bytes.getShort(28) & FOURTEEN_BITS);
            default -> Optional.empty();
        };
    }

    private static Optional<Picture> webp(byte[] content, int width, int height) {
        return Optional.of(new Picture("image/webp", width, height, content));
    }

    private static String tag(byte[] content, int at) {
        return new String(content, at, 4, StandardCharsets.ISO_8859_1);
    }
}
