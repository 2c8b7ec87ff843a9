package se.innovationskraft.packager.model;

import java.util.List;
import java.util.Optional;

/**
 * The maturity model: areas times four levels. Answers store its version, because answers to different versions are
 * never merged.
 *
 * @param levels the four levels, lowest first
 */
public record MaturityModel(
        String id, String version, String title, List<Level> levels, List<Area> areas, Html introduction) {

    public MaturityModel {
        levels = List.copyOf(levels);
        areas = List.copyOf(areas);
    }

    /** The area with an id. */
    public Optional<Area> area(String areaId) {
        return areas.stream().filter(area -> area.id().equals(areaId)).findFirst();
    }

    /**
     * A level.
     *
     * @param doing what the leader and the team do, such as {@code Vi testar}
     * @param integration how far it has become part of the work, such as {@code Provad innovation}
     */
    public record Level(String doing, String integration) {}

    /**
     * An area with one statement per level, lowest first.
     */
    public record Area(String id, String title, List<String> statements) {

        public Area {
            statements = List.copyOf(statements);
        }
    }
}
