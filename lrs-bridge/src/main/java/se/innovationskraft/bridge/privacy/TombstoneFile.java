package se.innovationskraft.bridge.privacy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.storage.Secrets;
import se.innovationskraft.bridge.storage.UnusableSettingException;

/**
 * The tombstones beside the database: a backup that is restored takes the database back, but not this file. One line each,
 * written to the disk before the call returns. Its first line tells which secret key made the hashes.
 */
@Component
class TombstoneFile {

    private static final String KEY = "# key ";

    private final Path file;
    private final String keyLine;

    TombstoneFile(TombstoneSettings settings, Secrets secrets) {
        this.file = settings.tombstones().toAbsolutePath();
        this.keyLine = KEY + secrets.hash("tombstone file", "");
    }

    /**
     * Everything in the file; empty when there is no file. A line that was cut off is left out.
     *
     * @throws UnusableSettingException when another secret key has made them: then nothing could be recognised
     */
    synchronized List<Tombstone> read() {
        List<String> lines = lines();
        if (lines.stream().anyMatch(line -> line.startsWith(KEY) && !line.equals(keyLine))) {
            throw new UnusableSettingException(
                    "The tombstones in \"" + file
                            + "\" were made with another secret key, so what has been erased cannot"
                            + " be recognised in a restored backup",
                    "Use the secret.key or BRIDGE_SECRET_KEY that belongs to them.");
        }
        return lines.stream().map(Tombstone::of).flatMap(Optional::stream).toList();
    }

    /** Adds lines at the end; they are on the disk afterwards. */
    synchronized void append(Collection<Tombstone> stones) {
        if (stones.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw");
                    FileLock lock = open.getChannel().lock()) {
                write(open, stones);
                lock.channel().force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the tombstones to \"" + file + "\"", e);
        }
    }

    /** Takes lines out; the file is whole at any moment. */
    synchronized void remove(Predicate<Tombstone> old) {
        if (!Files.exists(file)) {
            return;
        }
        String kept = lines().stream()
                .filter(line -> Tombstone.of(line).filter(old).isEmpty())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        try {
            Path next = Files.writeString(file.resolveSibling(file.getFileName() + ".next"), kept);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the tombstones to \"" + file + "\"", e);
        }
    }

    /** After a line that was cut off, if there is one. */
    private void write(RandomAccessFile open, Collection<Tombstone> stones) throws IOException {
        StringBuilder text = new StringBuilder();
        long end = open.length();
        if (end == 0) {
            text.append(keyLine).append('\n');
        } else {
            open.seek(end - 1);
            text.append(open.read() == '\n' ? "" : "\n");
        }
        stones.forEach(stone -> text.append(stone.line()).append('\n'));
        open.seek(end);
        open.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the tombstones in \"" + file + "\"", e);
        }
    }
}
