package se.innovationskraft.packager.model;

/**
 * A text that is read, printed or sent on: the toolbox, an invitation, reminders. No one does anything in it, so it is
 * no package.
 *
 * @param id file name without ending, such as {@code verktygslada}
 * @param slug readable part of its address
 * @param body headings of level 2, paragraphs and lists
 */
public record Sheet(String id, String slug, String version, String title, Html body, Source source) {}
