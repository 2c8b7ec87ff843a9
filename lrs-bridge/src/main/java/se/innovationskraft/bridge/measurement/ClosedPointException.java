package se.innovationskraft.bridge.measurement;

/** The point is not open, is published already, or is not there at all. Nothing has been changed. */
public class ClosedPointException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClosedPointException(String point) {
        super("The point " + point + " takes nothing more");
    }
}
