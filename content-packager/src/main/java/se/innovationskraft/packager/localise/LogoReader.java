package se.innovationskraft.packager.localise;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a municipality's logo and makes it the one {@code logo.svg} that every package lists: an SVG is cleaned, any other
 * picture is put inside one.
 */
final class LogoReader {

    /** A logo is fetched at every launch, over a phone's connection as well. */
    private static final int HEAVIEST_PICTURE = 50_000;

    /** The heaviest picture, written as text inside an SVG. */
    private static final int HEAVIEST_SVG = 70_000;

    private static final int WIDEST = 2_000;

    private final Function<String, Optional<byte[]>> pictures;

    LogoReader(Function<String, Optional<byte[]>> pictures) {
        this.pictures = pictures;
    }

    /**
     * The logo.
     *
     * @param file the setting that names it
     * @return empty when it cannot be used, and that has been told
     */
    Optional<byte[]> read(Setting file) {
        Optional<byte[]> content = pictures.apply(file.text());
        if (content.isEmpty()) {
            file.refuse("logo-missing", file.text());
            return Optional.empty();
        }
        Optional<Picture> picture = Picture.of(content.get());
        int heaviest = picture.isPresent() ? HEAVIEST_PICTURE : HEAVIEST_SVG;
        if (content.get().length > heaviest) {
            file.refuse("logo-too-heavy", content.get().length, heaviest);
            return Optional.empty();
        }
        return picture.isPresent() ? wrapped(picture.get(), file) : cleaned(content.get(), file);
    }

    private static Optional<byte[]> wrapped(Picture picture, Setting file) {
        if (picture.width() > WIDEST || picture.height() > WIDEST) {
            file.refuse("logo-too-wide", picture.width(), picture.height(), WIDEST);
            return Optional.empty();
        }
        String data = Base64.getEncoder().encodeToString(picture.content());
        String size = "width=\"%d\" height=\"%d\"".formatted(picture.width(), picture.height());
        String svg = "<svg xmlns=\"%s\" %s viewBox=\"0 0 %d %d\"><image %s href=\"data:%s;base64,%s\"></image></svg>"
                .formatted(SvgCleaner.SVG, size, picture.width(), picture.height(), size, picture.mediaType(), data);
        return cleaned(svg.getBytes(StandardCharsets.UTF_8), file);
    }

    private static Optional<byte[]> cleaned(byte[] content, Setting file) {
        try {
            return Optional.of(new SvgCleaner().clean(content));
        } catch (UnusableSvgException e) {
            file.refuse(e.rule(), e.detail(), e.line());
            return Optional.empty();
        }
    }
}
