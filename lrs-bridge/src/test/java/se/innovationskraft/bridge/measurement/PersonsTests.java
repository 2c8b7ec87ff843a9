package se.innovationskraft.bridge.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonsTests {

    @Test
    void workbooksAreOnePersonsAlsoByWayOfOthers() {
        Persons persons =
                new Persons(List.of(List.of("a", "b"), List.of("c", "d"), List.of("x", "y"), List.of("d", "b")));

        assertThat(List.of("a", "b", "c", "d")).allMatch(one -> persons.number(one) == persons.number("a"));
        assertThat(persons.number("x"))
                .isEqualTo(persons.number("y"))
                .isNotEqualTo(persons.number("a"))
                .isNotEqualTo(persons.number("alone"));
    }
}
