package se.innovationskraft.bridge.threshold;

/**
 * A group that a record has told of.
 *
 * @param record id of the record
 * @param unit id of a part of the organisation, or {@link #EVERYBODY}
 */
public record Group(String record, String area, String unit) {

    /** Stands where the group is the whole organisation. */
    public static final String EVERYBODY = "";
}
