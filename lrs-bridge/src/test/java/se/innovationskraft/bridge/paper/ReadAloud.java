package se.innovationskraft.bridge.paper;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Goes through the tags of a PDF, as a screen reader does. */
final class ReadAloud {

    private final PDDocument file;
    private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
    private final StringBuilder letters = new StringBuilder();

    ReadAloud(PDDocument file) {
        this.file = file;
    }

    String letters() throws IOException {
        for (PDPage page : file.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            extractor
                    .getMarkedContents()
                    .forEach(content -> texts.merge(content.getMCID(), text(content), String::concat));
            marked.put(page, texts);
        }
        read(file.getDocumentCatalog().getStructureTreeRoot(), null);
        return letters.toString().replaceAll("\\s", "");
    }

    private void read(PDStructureNode node, PDPage page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                read(element, element.getPage() == null ? page : element.getPage());
            } else if (kid instanceof PDMarkedContentReference reference) {
                say(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer id) {
                say(page, id);
            }
        }
    }

    private void say(PDPage page, int id) {
        letters.append(marked.getOrDefault(page, Map.of()).getOrDefault(id, ""));
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .map(part -> part instanceof TextPosition letter
                        ? letter.getUnicode()
                        : part instanceof PDMarkedContent inner ? text(inner) : "")
                .collect(Collectors.joining());
    }
}
