package se.innovationskraft.bridge.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** The faces that papers are set in, from the program itself: what a server has installed is never asked for. */
enum Typeface {
    REGULAR("SourceSans3-Regular.ttf", 400, FontStyle.NORMAL),
    ITALIC("SourceSans3-Italic.ttf", 400, FontStyle.ITALIC),
    BOLD("SourceSans3-SemiBold.ttf", 700, FontStyle.NORMAL);

    /** What style sheets call it. */
    static final String FAMILY = "Paper";

    private final String file;
    private final int weight;
    private final FontStyle style;

    Typeface(String file, int weight, FontStyle style) {
        this.file = file;
        this.weight = weight;
        this.style = style;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    /** The face without its ligatures: a PDF would not tell which letters they stand for. To be closed. */
    TrueTypeFont open() {
        try (InputStream bytes = new ClassPathResource("paper/fonts/" + file).getInputStream()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("The program lacks a font", e);
        }
    }
}
