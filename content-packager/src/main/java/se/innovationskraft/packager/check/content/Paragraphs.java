package se.innovationskraft.packager.check.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import se.innovationskraft.packager.model.Html;

/**
 * The paragraphs and list items of fragments: where each ends, a sentence ends too, with or without a full stop. Many
 * rules read the same texts, so each fragment is parsed once. For one thread.
 */
final class Paragraphs {

    private static final String BLOCKS = "p, li, h1, h2";
    private static final String BLOCKS_AND_LISTS = BLOCKS + ", ul, ol, blockquote";

    private final Map<Html, List<String>> read = new HashMap<>();

    /** A fragment's words, without marks. */
    Stream<String> of(Html html) {
        return read.computeIfAbsent(html, Paragraphs::parse).stream();
    }

    private static List<String> parse(Html html) {
        return Jsoup.parseBodyFragment(html.value()).body().select(BLOCKS).stream()
                .map(Paragraphs::ownText)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The words of a block without those of the blocks inside it: a list item may hold a list. */
    private static String ownText(Element block) {
        Element copy = block.clone();
        copy.children().select(BLOCKS_AND_LISTS).remove();
        return copy.text();
    }
}
