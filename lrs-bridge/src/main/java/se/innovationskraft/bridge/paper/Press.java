package se.innovationskraft.bridge.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Sets a page as PDF/UA-1, with its fonts inside it. Asks nobody for anything: no address is ever followed. */
@Component
class Press {

    private static final float PDF_VERSION = 1.7f;
    private static final String MAKER = "Innovationskraft";

    Press() {
        // it writes the signs that it cannot draw, which is what somebody has written
        XRLog.setLoggingEnabled(false);
    }

    byte[] print(Document page, int mostPages) {
        Map<Typeface, TrueTypeFont> fonts = new EnumMap<>(Typeface.class);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument file = new PDDocument()) {
            PdfRendererBuilder builder = builder(page, mostPages).usePDDocument(file);
            for (Typeface face : Typeface.values()) {
                fonts.put(face, face.open());
                PDFontSupplier font = new PDFontSupplier(PDType0Font.load(file, fonts.get(face), true));
                builder.useFont(font, Typeface.FAMILY, face.weight(), face.style(), true);
            }
            builder.toStream(bytes).run();
        } catch (IOException e) {
            throw new UncheckedIOException("A paper could not be made", e);
        } finally {
            fonts.values().forEach(Press::close);
        }
        return bytes.toByteArray();
    }

    private static PdfRendererBuilder builder(Document page, int mostPages) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfVersion(PDF_VERSION);
        builder.usePdfUaAccessibility(true);
        builder.withProducer(MAKER);
        builder.useReplacementText(Glyphs.MISSING);
        builder.usePageSupplier((file, width, height, number, shadow) -> nextPage(file, width, height, mostPages));
        builder.withW3cDocument(page, null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, when);
        }
        builder.useUriResolver((base, address) -> null);
        return builder;
    }

    private static PDPage nextPage(PDDocument file, float width, float height, int mostPages) {
        if (file.getNumberOfPages() >= mostPages) {
            throw new PaperRefusedException(PaperRefusedException.Reason.TOO_LONG);
        }
        PDPage page = new PDPage(new PDRectangle(width, height));
        file.addPage(page);
        return page;
    }

    private static void close(TrueTypeFont font) {
        try {
            font.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A font could not be closed", e);
        }
    }
}
