package se.innovationskraft.bridge.threshold;

/** Nothing at all can be told: there is no record to keep. */
public record Refusal(Reason reason) {}
