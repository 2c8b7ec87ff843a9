package se.innovationskraft.packager.model;

/**
 * What a programme says of itself on every page, written by whoever answers for it.
 *
 * @param group who to do the exercises with, and where that is described
 * @param licence what one may do with the texts
 * @param accessibility the accessibility statement: how far it complies, what has been tested, how to complain
 */
public record About(Html group, Html licence, Html accessibility) {}
