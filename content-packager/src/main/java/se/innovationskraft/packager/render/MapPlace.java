package se.innovationskraft.packager.render;

/** Where the map of a course is, seen from its exercises, and so what it can do. */
public enum MapPlace {
    /** The LMS's own list leads to it as to each exercise: it shows the way, and marks the whole as done. */
    BESIDE,
    /** It is what is opened, and its titles lead to the exercises. */
    ABOVE
}
