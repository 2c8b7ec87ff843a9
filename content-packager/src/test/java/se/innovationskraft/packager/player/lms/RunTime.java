package se.innovationskraft.packager.player.lms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What an LMS speaks to a package: the API and the elements of a standard. */
public enum RunTime {
    SCORM_12("cmi.core.student_id", "cmi.core.student_name", "cmi.core.lesson_status", "cmi.core.lesson_mode"),
    SCORM_2004("cmi.learner_id", "cmi.learner_name", "cmi.completion_status", "cmi.mode");

    /** Nobody of ours has written it, so it is a judge of the player. */
    private static final Path JUDGE_OF_2004 = Path.of("../scorm-templates/target/test-player/scorm2004.min.js");

    private static final List<String> ENDED = List.of("completed", "passed", "failed");
    private static final List<String> NOT_BEGUN = List.of("", "not attempted", "unknown");

    private final String learnerId;
    private final String learnerName;
    private final String status;
    private final String mode;
    private final String core;

    RunTime(String learnerId, String learnerName, String status, String mode) {
        this.learnerId = learnerId;
        this.learnerName = learnerName;
        this.status = status;
        this.mode = mode;
        this.core = learnerId.substring(0, learnerId.lastIndexOf('.') + 1);
    }

    /** As LMSs do: by the edition that stands in the manifest. */
    static RunTime of(Map<String, byte[]> files) {
        String manifest = new String(files.getOrDefault("imsmanifest.xml", new byte[0]), StandardCharsets.UTF_8);
        return manifest.contains("<schemaversion>2004 ") ? SCORM_2004 : SCORM_12;
    }

    /** The element that says how far somebody has come. */
    String status() {
        return status;
    }

    /** The element that says whether somebody means to go on another time. */
    String exit() {
        return core + "exit";
    }

    /** What it knows of somebody who has not opened the package. */
    Map<String, String> learner(String id, String name) {
        Map<String, String> known = new HashMap<>(Map.of(learnerId, id, learnerName, name, core + "credit", "credit"));
        if (this == SCORM_12) {
            known.putAll(Map.of(status, "not attempted", core + "total_time", "0000:00:00"));
        }
        return known;
    }

    /** What it gives a package when it is launched. */
    Map<String, String> launched(Map<String, String> kept, String launchMode) {
        boolean suspended = kept.getOrDefault(exit(), "").equals("suspend");
        Map<String, String> given = new HashMap<>(kept);
        if (this == SCORM_2004 && !suspended) {
            // as Moodle: what was not suspended is there, and hidden
            given.keySet().retainAll(List.of(learnerId, learnerName));
        }
        boolean isNew = NOT_BEGUN.contains(given.getOrDefault(status, ""));
        given.put(core + "entry", isNew ? "ab-initio" : suspended ? "resume" : "");
        given.put(mode, launchMode);
        return given;
    }

    /** The mode of the next launch, when nobody has chosen one: as in Moodle, review once it has ended. */
    String usualMode(Map<String, String> kept) {
        return ENDED.contains(kept.getOrDefault(status, "")) ? "review" : "normal";
    }

    /** What gives the player page its API. */
    byte[] script() throws IOException {
        if (this == SCORM_12) {
            return resource("api.js");
        }
        String judge = Files.readString(JUDGE_OF_2004);
        return (judge + "\n" + new String(resource("api2004.js"), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] resource(String name) {
        try (InputStream content = RunTime.class.getResourceAsStream("/lms-double/" + name)) {
            return Objects.requireNonNull(content, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
