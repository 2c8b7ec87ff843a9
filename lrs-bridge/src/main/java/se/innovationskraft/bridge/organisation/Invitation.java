package se.innovationskraft.bridge.organisation;

import java.time.LocalDate;

/**
 * An invitation that nobody has used yet.
 *
 * @param id opens nothing
 * @param madeBy name of the administrator
 * @param lastDay day on which it ends, in Sweden
 */
public record Invitation(String id, Role role, String madeBy, LocalDate lastDay) {}
