package se.innovationskraft.packager.model;

import java.util.List;
import java.util.Optional;

/**
 * What was found out about a package by reading one of its descriptors, such as {@code imsmanifest.xml}.
 *
 * @param standard empty when the descriptor is of no standard that LMSs import as a course
 * @param title the course's title as it stands there; empty when there is none
 */
public record Judgement(Optional<Standard> standard, String title, List<Problem> problems) {

    public Judgement {
        problems = List.copyOf(problems);
    }
}
