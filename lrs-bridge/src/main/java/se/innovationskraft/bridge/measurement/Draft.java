package se.innovationskraft.bridge.measurement;

import java.util.List;
import se.innovationskraft.bridge.threshold.Earlier;
import se.innovationskraft.bridge.threshold.Publication;
import se.innovationskraft.bridge.threshold.Rules;

/**
 * All that a record is written from.
 *
 * @param tried what became of what they tried
 * @param told of levels
 * @param mayCount whether it may be told how many are counted, what hinders them and what they have tried
 * @param earlier all records before this one
 */
record Draft(
        String organisation,
        MeasurementPoint point,
        CountedPeople people,
        Tried tried,
        Rules rules,
        Publication told,
        boolean mayCount,
        List<Earlier> earlier,
        Persons persons) {}
