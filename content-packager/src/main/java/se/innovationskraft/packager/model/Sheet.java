package se.innovationskraft.packager.model;

/**
 * A text that is read, printed or sent on: the toolbox, an invitation, reminders. No one does anything in it, so it is
 * no package.
 *
 * @param id file name without ending, such as {@code verktygslada}
 * @param slug readable part of its address
 * @param body headings of level 2, paragraphs and lists
 * @param opening what of the body stands under the first heading: in the diploma's sheet, the diploma itself
 */
public record Sheet(String id, String slug, String version, String title, Html body, Html opening, Source source) {}
