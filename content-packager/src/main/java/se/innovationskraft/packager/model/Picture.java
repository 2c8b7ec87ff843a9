package se.innovationskraft.packager.model;

/**
 * A picture beside an exercise.
 *
 * @param name file name, no folder
 * @param licence licence and author, as written in the picture's title
 */
public record Picture(String name, String licence, byte[] content) {}
