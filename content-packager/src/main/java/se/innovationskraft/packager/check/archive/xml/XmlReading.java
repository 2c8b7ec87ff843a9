package se.innovationskraft.packager.check.archive.xml;

import java.util.List;
import java.util.Optional;
import se.innovationskraft.packager.model.Problem;

/**
 * What became of reading a file.
 *
 * @param root empty when the file could not be read; then {@code problems} says why
 */
public record XmlReading(Optional<XmlElement> root, List<Problem> problems) {

    public XmlReading {
        problems = List.copyOf(problems);
    }
}
