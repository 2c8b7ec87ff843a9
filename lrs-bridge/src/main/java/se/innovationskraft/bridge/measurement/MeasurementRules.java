package se.innovationskraft.bridge.measurement;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.organisation.OrganisationSettings;
import se.innovationskraft.bridge.threshold.Rules;

/** How many people it takes in an organisation. The number can be raised and never lowered again. */
@Service
public class MeasurementRules {

    /** Most that it can be raised to. */
    public static final int HIGHEST = 999;

    private static final String THRESHOLD = "threshold";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private final OrganisationSettings settings;

    MeasurementRules(OrganisationSettings settings) {
        this.settings = settings;
    }

    /** What holds in an organisation; {@link Rules#USUAL} where nobody has raised it. */
    public Rules of(String organisation) {
        return chosen(organisation)
                .map(threshold -> new Rules(threshold, Rules.USUAL.smallestAtom()))
                .orElse(Rules.USUAL);
    }

    /**
     * Raises the threshold.
     *
     * @throws IllegalArgumentException when it is lower than now, or higher than {@value #HIGHEST}
     */
    @Transactional
    public void raise(String organisation, int threshold) {
        int now = of(organisation).threshold();
        if (threshold < now || threshold > HIGHEST) {
            throw new IllegalArgumentException("threshold is " + threshold + ": from " + now + " to " + HIGHEST);
        }
        settings.choose(organisation, THRESHOLD, String.valueOf(threshold));
    }

    private Optional<Integer> chosen(String organisation) {
        return settings.value(organisation, THRESHOLD)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf)
                .filter(threshold -> threshold > Rules.USUAL.threshold());
    }
}
