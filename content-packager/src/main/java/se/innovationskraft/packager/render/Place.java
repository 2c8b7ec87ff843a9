package se.innovationskraft.packager.render;

import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.ItemId;
import se.innovationskraft.packager.model.Programme;

/** Where a part of a page stands: in an exercise of a programme, in one of its sittings. */
record Place(Programme programme, Exercise exercise, int sitting) {

    /** The name that the answer of a field, or a step, has here. */
    String item(String id) {
        return ItemId.of(exercise, id, sitting);
    }

    /** The same place in the sitting before. */
    Place before() {
        return new Place(programme, exercise, sitting - 1);
    }
}
