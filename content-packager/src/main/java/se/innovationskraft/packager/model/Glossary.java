package se.innovationskraft.packager.model;

import java.util.List;

/**
 * The words of a programme: what each thing is called, so that it is called the same everywhere.
 *
 * @param terms in the order written
 */
public record Glossary(List<Term> terms) {

    /** A programme without a glossary. */
    public static final Glossary NONE = new Glossary(List.of());

    public Glossary {
        terms = List.copyOf(terms);
    }

    /**
     * A term.
     *
     * @param explanation one or two sentences of plain text
     * @param avoid other words for the same thing, which are not used; a star at the end takes every ending
     */
    public record Term(String name, String explanation, List<String> avoid, Source source) {

        public Term {
            avoid = List.copyOf(avoid);
        }
    }
}
