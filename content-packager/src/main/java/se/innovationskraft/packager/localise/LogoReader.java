package se.innovationskraft.packager.localise;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Reads a municipality's logo and makes it the one {@code logo.svg} that every package lists: an SVG is cleaned, any other
 * picture is put inside one.
 */
final class LogoReader {

    private static final int LONGEST_NAME = 120;
    private static final Pattern WRITTEN_OUT = Pattern.compile("data:[^,]*,(.*)", Pattern.DOTALL);

    private final Function<String, Optional<byte[]>> pictures;
    private final JsonNode rules;

    /**
     * Reads logos.
     *
     * @param pictures by their names
     * @param rules what a logo may weigh, in bytes, and hold: it is fetched at every launch, over a phone's connection as well.
     *     An SVG may weigh what the heaviest picture does when it is written as text inside one
     */
    LogoReader(Function<String, Optional<byte[]>> pictures, JsonNode rules) {
        this.pictures = pictures;
        this.rules = rules;
    }

    /**
     * The logo.
     *
     * @param file the setting that names it, or holds it as a data address
     * @return empty when it cannot be used, and that has been told
     */
    Optional<byte[]> read(Setting file) {
        Optional<byte[]> content = content(file);
        if (content.isEmpty()) {
            file.refuse("logo-missing", shortened(file.text()));
            return Optional.empty();
        }
        Optional<Picture> picture = Picture.of(content.get());
        int heaviest = rules.path(picture.isPresent() ? "heaviestPicture" : "heaviestSvg")
                .intValue();
        if (content.get().length > heaviest) {
            file.refuse("logo-too-heavy", content.get().length, heaviest);
            return Optional.empty();
        }
        return picture.isPresent() ? wrapped(picture.get(), file) : cleaned(content.get(), file);
    }

    private Optional<byte[]> content(Setting file) {
        Matcher writtenOut = WRITTEN_OUT.matcher(file.text());
        try {
            return writtenOut.matches()
                    ? Optional.of(Base64.getDecoder().decode(writtenOut.group(1)))
                    : pictures.apply(file.text());
        } catch (IllegalArgumentException e) {
            // no Base64 after all: as good as no picture
            return Optional.empty();
        }
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }

    private Optional<byte[]> wrapped(Picture picture, Setting file) {
        int widest = rules.path("widest").intValue();
        if (picture.width() > widest || picture.height() > widest) {
            file.refuse("logo-too-wide", picture.width(), picture.height(), widest);
            return Optional.empty();
        }
        String data = Base64.getEncoder().encodeToString(picture.content());
        String size = "width=\"%d\" height=\"%d\"".formatted(picture.width(), picture.height());
        String svg = "<svg xmlns=\"%s\" %s viewBox=\"0 0 %d %d\"><image %s href=\"data:%s;base64,%s\"></image></svg>"
                .formatted(SvgCleaner.SVG, size, picture.width(), picture.height(), size, picture.mediaType(), data);
        return cleaned(svg.getBytes(StandardCharsets.UTF_8), file);
    }

    private Optional<byte[]> cleaned(byte[] content, Setting file) {
        try {
            return Optional.of(new SvgCleaner(new SvgRules(rules)).clean(content));
        } catch (UnusableSvgException e) {
            file.refuse(e.rule(), e.detail(), e.line());
            return Optional.empty();
        }
    }
}
