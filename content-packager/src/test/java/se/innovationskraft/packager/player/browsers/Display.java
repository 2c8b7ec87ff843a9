package se.innovationskraft.packager.player.browsers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A screen that nobody sees, for a browser that must have one. */
final class Display implements AutoCloseable {

    private static final Pattern NUMBER = Pattern.compile("^\\d+$", Pattern.MULTILINE);

    private final Program program;
    private final String name;

    Display(Path folder) {
        String xvfb = Program.find("Xvfb");
        program = new Program(
                folder.resolve("display.txt"),
                Map.of(),
                List.of(xvfb, "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"));
        name = ":" + program.says(NUMBER).group();
    }

    /** For the variable DISPLAY. */
    String name() {
        return name;
    }

    @Override
    public void close() {
        program.close();
    }
}
