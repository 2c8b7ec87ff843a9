package se.innovationskraft.packager.player;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import se.innovationskraft.packager.PackagePipeline;
import se.innovationskraft.packager.player.lms.LmsSite;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Stage;

/**
 * A situation played on exercises that together have a field of every type. All are in one LMS and opened on one computer,
 * one after the other.
 */
final class Matrix {

    /** Few, so that every situation can be played on each. */
    static final List<String> EXERCISES = Extent.tried();

    private final Stage stage;
    private final String format;
    private final LmsSite site;
    private final Device device;
    private final Device elsewhere;

    Matrix(Stage stage) {
        this(stage, PackagePipeline.STANDARD_FORMAT);
    }

    Matrix(Stage stage, String format) {
        this.stage = stage;
        this.format = format;
        site = stage.site();
        device = stage.device();
        elsewhere = stage.device();
    }

    Device device() {
        return device;
    }

    LmsSite site() {
        return site;
    }

    Stream<DynamicTest> each(Consumer<Cell> situation) {
        return EXERCISES.stream().map(exercise -> DynamicTest.dynamicTest(exercise, () -> play(exercise, situation)));
    }

    private void play(String exercise, Consumer<Cell> situation) {
        try (Cell cell = cell(exercise)) {
            situation.accept(cell);
        }
        device.closesAllTabs();
    }

    /** Another package in the same LMS, on the same computer. */
    Cell cell(String exercise) {
        return new Cell(stage.lms(site, exercise, format), device, elsewhere);
    }
}
