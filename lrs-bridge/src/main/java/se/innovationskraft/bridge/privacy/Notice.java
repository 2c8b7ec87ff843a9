package se.innovationskraft.bridge.privacy;

/**
 * What an organisation tells its leaders about their data; what is empty it has not said.
 *
 * @param legalBasis on which it stores them
 * @param contact whom leaders ask
 * @param backupDays after how many days the last backup with something erased is gone
 */
public record Notice(String legalBasis, String contact, String backupDays) {

    /** Most characters of a text. */
    public static final int LONGEST = 1000;

    private static final String DAYS = "|[1-9][0-9]{0,3}";

    public Notice {
        legalBasis = legalBasis.strip();
        contact = contact.strip();
        backupDays = backupDays.strip();
    }

    /** Whether a text is longer than {@link #LONGEST}. */
    public boolean isTooLong() {
        return legalBasis.length() > LONGEST || contact.length() > LONGEST;
    }

    /** Whether the days are a number, or not said. */
    public boolean hasDays() {
        return backupDays.matches(DAYS);
    }
}
