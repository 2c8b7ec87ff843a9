package se.innovationskraft.packager.check.content;

import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import se.innovationskraft.packager.model.Html;

/** A fragment's paragraphs and list items: where each ends, a sentence ends too, with or without a full stop. */
record Paragraphs(Html html) {

    private static final String BLOCKS = "p, li, h1, h2";
    private static final String BLOCKS_AND_LISTS = BLOCKS + ", ul, ol, blockquote";

    /** Their words, without marks. */
    Stream<String> texts() {
        return Jsoup.parseBodyFragment(html.value()).body().select(BLOCKS).stream()
                .map(Paragraphs::ownText)
                .filter(text -> !text.isBlank());
    }

    /** The words of a block without those of the blocks inside it: a list item may hold a list. */
    private static String ownText(Element block) {
        Element copy = block.clone();
        copy.children().select(BLOCKS_AND_LISTS).remove();
        return copy.text();
    }
}
