package se.innovationskraft.bridge.threshold;

/** Why something is not told. A page says it in words, without any number. */
public enum Reason {
    /** Fewer people than the threshold. */
    TOO_FEW,
    /** It could be subtracted from what is told of the rest. */
    WOULD_REVEAL_REST,
    /** A few people came or left since another record, and the difference would tell of them. */
    TOO_FEW_CAME_OR_LEFT
}
