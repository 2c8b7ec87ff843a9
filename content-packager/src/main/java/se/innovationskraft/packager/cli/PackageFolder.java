package se.innovationskraft.packager.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import se.innovationskraft.packager.BuiltPackage;

/** The folder that packages are written to. Files in it that are not written are left alone. */
final class PackageFolder {

    private final Path folder;
    private final Texts texts;

    PackageFolder(Path folder, Texts texts) {
        this.folder = folder;
        this.texts = texts;
    }

    void write(BuiltPackage built) {
        write(built.fileName(), built.zip());
    }

    /**
     * Writes under a temporary name and renames, so that nobody ever sees half a file.
     *
     * @param name path in the folder, with forward slashes
     */
    void write(String name, byte[] content) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.resolveSibling(""));
            Path temporary = file.resolveSibling("." + file.getFileName() + ".part");
            Files.write(temporary, content);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CommandMistake(
                    texts.text("cannot-write", folder.toAbsolutePath().normalize(), e));
        }
    }

    /** Whether a package lies there already, byte for byte. */
    boolean holds(BuiltPackage built) {
        Path file = folder.resolve(built.fileName());
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) == built.zip().length
                    && Arrays.equals(Files.readAllBytes(file), built.zip());
        } catch (IOException e) {
            throw new CommandMistake(
                    texts.text("cannot-read", file.toAbsolutePath().normalize(), e));
        }
    }

    /** A file that the caller named. */
    static byte[] read(Path file, Texts texts) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CommandMistake(
                    texts.text("cannot-read", file.toAbsolutePath().normalize(), e));
        }
    }
}
