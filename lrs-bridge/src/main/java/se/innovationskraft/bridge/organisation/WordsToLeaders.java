package se.innovationskraft.bridge.organisation;

/**
 * What an organisation says to its own leaders; what is empty it has not said.
 *
 * @param welcome why they do this, and why now
 * @param support who helps, and how they are reached
 */
public record WordsToLeaders(String welcome, String support) {

    /** Most characters of a text. */
    public static final int LONGEST = 1000;

    public WordsToLeaders {
        welcome = welcome.strip();
        support = support.strip();
    }

    /** Whether they can be kept. */
    public boolean fit() {
        return welcome.length() <= LONGEST && support.length() <= LONGEST;
    }
}
