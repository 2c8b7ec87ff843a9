package se.innovationskraft.bridge.lrs;

import se.innovationskraft.bridge.launch.LaunchToken;
import se.innovationskraft.bridge.organisation.LrsKey;

/** Who calls: a launched package or a system with a key. */
sealed interface Caller {

    /** Id of the organisation that everything read and written belongs to. */
    String organisation();

    /** Who is noted as having written a statement. */
    String authority();

    /** A launched package. */
    record LaunchedPackage(LaunchToken token) implements Caller {

        @Override
        public String organisation() {
            return token.organisation();
        }

        @Override
        public String authority() {
            return "launch";
        }
    }

    /** A system with a Basic key. */
    record KeyHolder(LrsKey key) implements Caller {

        @Override
        public String organisation() {
            return key.organisation();
        }

        @Override
        public String authority() {
            return key.name();
        }
    }
}
