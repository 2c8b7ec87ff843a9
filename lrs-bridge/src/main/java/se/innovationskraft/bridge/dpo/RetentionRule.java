package se.innovationskraft.bridge.dpo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long an organisation keeps a kind.
 *
 * @param months null for as long as nobody erases it
 * @param decision where it is decided
 * @param changed day in Sweden
 * @param by name of the account that set it
 */
public record RetentionRule(String kind, @Nullable Integer months, String decision, LocalDate changed, String by) {}
