package se.innovationskraft.bridge.hr;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.bridge.measurement.Part;

/**
 * A part of the organisation as somebody has filled it in: it may be wrong, and stands in the form again then.
 *
 * @param id empty for a new part
 */
record PartForm(String id, String name, String invited, boolean closed) {

    static final PartForm EMPTY = new PartForm("", "", "", false);

    static PartForm of(Part part) {
        return new PartForm(part.id(), part.name(), Objects.toString(part.invited(), ""), part.closed());
    }

    /** What is wrong, by the name of the field; nothing when all can be kept. */
    List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        if (name.isBlank() || name.strip().length() > Part.LONGEST_NAME) {
            mistakes.add("name");
        }
        if (!FormNumber.isGood(invited)) {
            mistakes.add("invited");
        }
        return mistakes;
    }

    /**
     * The part.
     *
     * @throws IllegalArgumentException when there are mistakes
     */
    Part part() {
        if (!mistakes().isEmpty()) {
            throw new IllegalArgumentException("The form has mistakes: " + mistakes());
        }
        return new Part(id, name, number(), closed);
    }

    private @Nullable Integer number() {
        return FormNumber.of(invited).isPresent() ? FormNumber.of(invited).getAsInt() : null;
    }
}
