package se.innovationskraft.packager.render;

/** Where the map of a course is, seen from its exercises, and so what it can do. */
public enum MapPlace {
    /** The LMS's own list leads to it as to each exercise: it shows the way, and marks the whole as done. */
    BESIDE,
    /** It is what is opened, and its titles lead to the exercises. */
    ABOVE,
    /** It is the one thing that the LMS knows: it holds the exercises in a frame, and keeps for them what they keep. */
    AROUND,
    /** The same in an LMS that has room for little text, which the learner is told. */
    AROUND_WITH_LITTLE_ROOM
}
