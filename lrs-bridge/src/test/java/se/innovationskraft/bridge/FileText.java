package se.innovationskraft.bridge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import se.innovationskraft.bridge.paper.TaggedPdf;

/** What stands in a file that somebody fetched, line by line, as the program shows it that opens it. */
public final class FileText {

    private FileText() {}

    /** The text of a file of a type. */
    static String of(String mediaType, byte[] file) {
        if (mediaType.contains("spreadsheet")) {
            return String.join("\n", rowsOf(file));
        }
        return mediaType.contains("pdf") ? textOf(file) : new String(file, StandardCharsets.UTF_8);
    }

    /** All that stands on the pages of a PDF, with single spaces for lines and pages. */
    public static String textOf(byte[] pdf) {
        TaggedPdf paper = new TaggedPdf(pdf);
        try {
            return paper.text() + paper.foot();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a spreadsheet's first sheet, with semicolons between the cells. */
    public static List<String> rowsOf(byte[] xlsx) {
        Map<String, Document> parts = partsOf(xlsx);
        List<String> shared = parts.get("xl/sharedStrings.xml").select("si").stream()
                .map(Element::wholeText)
                .toList();
        return parts.get("xl/worksheets/sheet1.xml").select("row").stream()
                .map(row -> String.join(
                        ";",
                        row.select("c").stream().map(cell -> text(cell, shared)).toList()))
                .toList();
    }

    private static String text(Element cell, List<String> shared) {
        String value = cell.select("v").text();
        return cell.attr("t").equals("s") ? shared.get(Integer.parseInt(value)) : value;
    }

    /** From a file, since sizes stand only at the end of it. */
    private static Map<String, Document> partsOf(byte[] file) {
        Map<String, Document> parts = new HashMap<>();
        try {
            Path kept = Files.write(Files.createTempFile("fetched", ".xlsx"), file);
            try (ZipFile zip = new ZipFile(kept.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    parts.put(entry.getName(), Jsoup.parse(xml, "", Parser.xmlParser()));
                }
            }
            Files.delete(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
