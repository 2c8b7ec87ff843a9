package se.innovationskraft.bridge.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
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

    /** All that stands in it, as it lies on the pages, with single spaces for lines and pages. */
    public String text() throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        try (PDDocument file = Loader.loadPDF(bytes)) {
            return reader.getText(file).replaceAll("\\s+", " ");
        }
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
