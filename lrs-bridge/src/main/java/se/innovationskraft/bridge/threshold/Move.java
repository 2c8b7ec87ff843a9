package se.innovationskraft.bridge.threshold;

/** Which way a person went between two answers. */
public enum Move {
    UP,
    SAME,
    DOWN;

    static Move between(int before, int after) {
        return after > before ? UP : after < before ? DOWN : SAME;
    }
}
