package se.innovationskraft.packager.player.stage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.innovationskraft.packager.CheckedProgramme;
import se.innovationskraft.packager.PackagePipeline;
import se.innovationskraft.packager.StaticSite;
import se.innovationskraft.packager.authoring.Bundle;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;

/** The packages of the real programmes, built as {@code bin/package build} does and unpacked as an LMS does. */
public final class Packages {

    /** Id of the programme. */
    public static final String PROGRAMME = "innovationskraft";

    private static final PackagePipeline PIPELINE = new PackagePipeline();
    private static final Bundle MODULES = bundle();
    private static final Programme CONTENT = read(MODULES, PROGRAMME);
    private static final Programme SECOND = read(MODULES, "regional-utveckling");
    private static final Programme BLOCKS = read(Blocks.bundle(), Blocks.PROGRAMME);
    private static final Map<String, Map<String, byte[]>> UNPACKED = new ConcurrentHashMap<>();

    private Packages() {}

    /**
     * Ids of all exercises, of the one that has every block, and of the second programme's exercises with its own id
     * before theirs: {@code regional-utveckling/o01}.
     */
    public static List<String> exerciseIds() {
        return Stream.of(
                        CONTENT.exercises().stream().map(Exercise::id),
                        Stream.of(Blocks.EXERCISE),
                        SECOND.exercises().stream().map(exercise -> SECOND.id() + "/" + exercise.id()))
                .flatMap(ids -> ids)
                .toList();
    }

    /** The whole site of the programme, as {@code bin/package site} writes it. */
    public static ContentPackage site() {
        return new StaticSite(PIPELINE).files(CONTENT, LocalLayer.NEUTRAL);
    }

    /** How many exercises the programme has. */
    public static int programmeSize() {
        return CONTENT.exercises().size();
    }

    public static Exercise exercise(String id) {
        return programme(id).exercise(ownId(id)).orElseThrow();
    }

    private static String ownId(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    /** Id of an exercise's package, such as {@code innovationskraft-o05}. */
    public static String packageId(String exerciseId) {
        return programme(exerciseId).id() + "-" + ownId(exerciseId);
    }

    private static Programme programme(String exerciseId) {
        if (exerciseId.startsWith(SECOND.id() + "/")) {
            return SECOND;
        }
        return CONTENT.exercise(exerciseId).isPresent() ? CONTENT : BLOCKS;
    }

    /** What stands in the zip of an exercise's package. */
    public static Map<String, byte[]> unpacked(String exerciseId, LocalLayer localLayer) {
        return unpacked(exerciseId, localLayer, PackagePipeline.STANDARD_FORMAT);
    }

    /** What stands in the zip of an exercise's package in a format. */
    public static Map<String, byte[]> unpacked(String exerciseId, LocalLayer localLayer, String format) {
        return UNPACKED.computeIfAbsent(
                exerciseId + " " + format + " " + localLayer.json(),
                key -> unzip(PIPELINE.build(programme(exerciseId), Course.of(exercise(exerciseId)), localLayer, format)
                        .zip()));
    }

    /** What stands in the zip of a theme or of the whole programme. */
    public static Map<String, byte[]> unpackedCourse(String courseId, String format) {
        return UNPACKED.computeIfAbsent(
                courseId + " " + format,
                key -> unzip(PIPELINE.build(CONTENT, course(courseId), LocalLayer.NEUTRAL, format)
                        .zip()));
    }

    private static Course course(String id) {
        return CONTENT.courses().stream()
                .filter(course -> course.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What statements about an exercise are about. */
    public static String iri(String exerciseId) {
        return programme(exerciseId).iri() + "/" + ownId(exerciseId);
    }

    /** What statements about a theme or the programme are about. */
    public static String courseIri(String courseId) {
        return course(courseId).iri(CONTENT);
    }

    /** What statements about the package that tries an LMS are about. */
    public static String probeIri() {
        return CONTENT.probe().orElseThrow().iri(CONTENT);
    }

    /** What stands in the zip of the package that tries an LMS. */
    public static Map<String, byte[]> probe(String format, LocalLayer localLayer) {
        Course probe = CONTENT.probe().orElseThrow();
        return unzip(PIPELINE.build(CONTENT, probe, localLayer, format).zip());
    }

    /** What stands in a zip. */
    public static Map<String, byte[]> unzip(byte[] zip) {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The package is no readable zip", e);
        }
        return files;
    }

    private static Programme read(Bundle bundle, String programmeId) {
        CheckedProgramme checked = PIPELINE.check(bundle, programmeId);
        if (!checked.isSound()) {
            throw new IllegalStateException("The programme has mistakes: " + checked.problems());
        }
        return checked.programme().orElseThrow();
    }

    /** A folder while the project is being built, a jar once it is. */
    private static Bundle bundle() {
        String name = "/modules/" + PROGRAMME + "/programme.md";
        URL programme = Objects.requireNonNull(Packages.class.getResource(name), name);
        try {
            if (programme.openConnection() instanceof JarURLConnection jar) {
                try (InputStream zip = jar.getJarFileURL().openStream()) {
                    return Bundle.ofZip(zip, "modules/");
                }
            }
            Path file = Path.of(URI.create(programme.toString()));
            return Bundle.ofFolder(folderOf(folderOf(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("The programme cannot be read", e);
        }
    }

    private static Path folderOf(Path path) {
        Path folder = Objects.requireNonNull(path.getParent());
        return Files.isDirectory(folder) ? folder : path;
    }
}
