package se.innovationskraft.bridge.upstream;

import java.time.Duration;

/** What came of sending a batch. */
public sealed interface Outcome {

    /** Whether the same batch should be sent again later. */
    boolean isRetried();

    /** The LRS has the statements. */
    record Accepted() implements Outcome {

        @Override
        public boolean isRetried() {
            return false;
        }
    }

    /** The LRS has another statement under one of the ids. */
    record Conflict() implements Outcome {

        @Override
        public boolean isRetried() {
            return false;
        }
    }

    /**
     * The LRS will not take them, now or later: a fault in the statements, or in key, address or version.
     *
     * @param status of HTTP
     * @param message what the LRS said, shortened; may quote statements, so keep it out of logs
     */
    record Rejected(int status, String message) implements Outcome {

        @Override
        public boolean isRetried() {
            return false;
        }
    }

    /**
     * The LRS is there but not now.
     *
     * @param delay what it asked for, else our own choice; from zero up to a day
     */
    record RetryAfter(Duration delay) implements Outcome {

        @Override
        public boolean isRetried() {
            return true;
        }
    }

    /** No connection, or no answer in time. */
    record Unreachable(String reason) implements Outcome {

        @Override
        public boolean isRetried() {
            return true;
        }
    }

    /** The answer broke off or could not be read: the LRS may have the statements or not. */
    record Unknown(String reason) implements Outcome {

        @Override
        public boolean isRetried() {
            return true;
        }
    }
}
