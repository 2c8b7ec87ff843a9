package se.innovationskraft.bridge.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A paper as those who check it and those who read it see it. */
public final class TaggedPdf {

    private final byte[] bytes;

    public TaggedPdf(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** Fails with what PDF/UA-1 does not allow. */
    public TaggedPdf isAccessible() {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertThat(validator.validate(parser).getTestAssertions())
                    .filteredOn(check -> check.getStatus() == TestAssertion.Status.FAILED)
                    .extracting(check -> check.getRuleId().getClause() + " " + check.getMessage() + " "
                            + check.getLocation().getContext())
                    .isEmpty();
        } catch (Exception e) {
            throw new AssertionError("The checker gave up", e);
        }
        return this;
    }

    /** All that stands in it but the foot of its pages, as it lies there, with single spaces for lines and pages. */
    public String text() throws IOException {
        return lines(lines -> lines.subList(0, lines.size() - 1));
    }

    /** The feet of its pages. */
    public String foot() throws IOException {
        return lines(lines -> lines.subList(lines.size() - 1, lines.size()));
    }

    /**
     * All that is read aloud, in the order in which it is, without blanks: in a PDF the end of a line is one, and none stands
     * there. The foot of a page is not read.
     */
    public String letters() throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            return new ReadAloud(file).letters();
        }
    }

    private String lines(UnaryOperator<List<String>> some) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        StringBuilder all = new StringBuilder();
        try (PDDocument file = Loader.loadPDF(bytes)) {
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                some.apply(reader.getText(file).strip().lines().toList())
                        .forEach(line -> all.append(line).append(' '));
            }
        }
        return all.toString().replaceAll("\\s+", " ");
    }

    public int pages() throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            return file.getNumberOfPages();
        }
    }

    public String title() throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            return file.getDocumentInformation().getTitle();
        }
    }

    public String language() throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            return file.getDocumentCatalog().getLanguage();
        }
    }

    /** Of the pictures on its pages. */
    public long pictures() throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            return StreamSupport.stream(file.getPages().spliterator(), false)
                    .map(PDPage::getResources)
                    .flatMap(resources ->
                            StreamSupport.stream(resources.getXObjectNames().spliterator(), false))
                    .map(COSName::getName)
                    .count();
        }
    }

    /** What people jump by. */
    public List<String> bookmarks() throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            return StreamSupport.stream(
                            file.getDocumentCatalog()
                                    .getDocumentOutline()
                                    .children()
                                    .spliterator(),
                            false)
                    .map(item -> item.getTitle())
                    .toList();
        }
    }
}
