package se.innovationskraft.packager.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import se.innovationskraft.packager.localise.Municipality;
import se.innovationskraft.packager.localise.NationalRecord;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/** Tells municipalities when the national text under something of their own has changed. */
final class NationalOption {

    @Option(names = "--accept-national", descriptionKey = "option.accept-national")
    private boolean accept;

    /**
     * What has changed since it was accepted; nothing for a municipality that has accepted nothing yet. With the option
     * everything is accepted as it is now, and nothing has changed.
     *
     * @param folder that the municipalities' files lie in
     */
    List<Problem> changes(Programme programme, List<Municipality> municipalities, Path folder, Texts texts) {
        NationalRecord record = new NationalRecord(programme);
        List<Problem> problems = new ArrayList<>();
        for (Municipality municipality : municipalities) {
            Path file = folder.resolve(NationalRecord.name(municipality));
            if (accept) {
                new PackageFolder(folder, texts).write(NationalRecord.name(municipality), record.write(municipality));
            } else if (Files.isRegularFile(file)) {
                problems.addAll(record.changes(municipality, PackageFolder.read(file, texts)));
            }
        }
        return problems;
    }
}
