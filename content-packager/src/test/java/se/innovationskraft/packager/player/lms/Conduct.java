package se.innovationskraft.packager.player.lms;

import org.jspecify.annotations.Nullable;

/**
 * How an LMS treats a package. In one of SCORM 2004 only the API, the mode and dropped commits are played.
 *
 * @param lessonMode null: as Moodle does, normal until the exercise has ended and review after that
 * @param droppedCommits how many more commits get the answer "true" and are thrown away
 * @param forgetful whether a value that was set cannot be read back either
 * @param suspendDataLimit most characters of {@code cmi.suspend_data}
 * @param unreadable how many times at a launch reading {@code cmi.suspend_data} gives "" and error 101
 * @param session how it ends, after which nothing is kept
 */
public record Conduct(
        Api api,
        @Nullable String lessonMode,
        int droppedCommits,
        boolean forgetful,
        int suspendDataLimit,
        int unreadable,
        Session session) {

    /** What SCORM 1.2 says, to the letter. */
    public static final Conduct STRICT = new Conduct(Api.WORKS, null, 0, false, 4_096, 0, Session.LASTS);

    /** Whether there is an API, and whether it can be called. */
    public enum Api {
        WORKS,
        THROWS,
        MISSING
    }

    /** What an LMS says at commits after the launch's own when the learner is no longer signed in. */
    public enum Session {
        LASTS,
        /** As Moodle: "false" once, then "true". */
        REFUSES_ONCE,
        /** "true" twice, and after that an error every time. */
        ERRS_LATE
    }

    public Conduct inMode(String mode) {
        return new Conduct(api, mode, droppedCommits, forgetful, suspendDataLimit, unreadable, session);
    }

    public Conduct withApi(Api other) {
        return new Conduct(other, lessonMode, droppedCommits, forgetful, suspendDataLimit, unreadable, session);
    }

    /** Takes a text of at most so many characters. */
    public Conduct withRoomFor(int characters) {
        return new Conduct(api, lessonMode, droppedCommits, forgetful, characters, unreadable, session);
    }

    /** Answers "true" that many times and keeps nothing. */
    public Conduct dropping(int commits) {
        return new Conduct(api, lessonMode, commits, forgetful, suspendDataLimit, unreadable, session);
    }

    /** Answers "true" every time and keeps nothing. */
    public Conduct droppingEverything() {
        return dropping(Integer.MAX_VALUE);
    }

    /** Answers "true", and reads back the old value. */
    public Conduct forgettingEverything() {
        return new Conduct(api, lessonMode, Integer.MAX_VALUE, true, suspendDataLimit, unreadable, session);
    }

    /** Says that there is an error where the text should be, that many times, and then reads it. */
    public Conduct erringAtReading(int times) {
        return new Conduct(api, lessonMode, droppedCommits, forgetful, suspendDataLimit, times, session);
    }

    /** The session is over: nothing more is kept, and what is said of it differs. */
    public Conduct expiring(Session end) {
        return new Conduct(api, lessonMode, Integer.MAX_VALUE, forgetful, suspendDataLimit, unreadable, end);
    }
}
