package se.innovationskraft.packager.check.archive.scorm;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.FileNames;
import se.innovationskraft.packager.check.archive.xml.XmlElement;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * Every address in the manifest means a file in the zip, spelled as it is there. LMSs put it after an address of their
 * own, some of them into a script.
 */
final class AddressRule implements ManifestRule {

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        FileNames names = new FileNames(contents);
        Stream<XmlElement> owners =
                Stream.concat(manifest.elements("resource").stream(), manifest.elements("file").stream());
        return Stream.concat(
                bases(manifest),
                owners.flatMap(owner -> owner.attribute("href").stream()
                        .filter(address -> !address.isBlank())
                        .flatMap(address -> check(owner, Address.based(owner, address), names))));
    }

    private static Stream<Problem> bases(Manifest manifest) {
        return manifest.all().stream()
                .filter(element -> !Address.based(element, "").isEmpty())
                .limit(1)
                .map(element ->
                        element.problem("xml-base", Address.based(element, "")).asWarning());
    }

    private static Stream<Problem> check(XmlElement owner, String address, FileNames names) {
        if (Address.isElsewhere(address)) {
            return Stream.of(owner.problem("address-elsewhere", address));
        }
        if (Address.isAbsolute(address)) {
            return Stream.of(owner.problem("address-absolute", address));
        }
        Optional<String> file = Address.file(address);
        if (file.isEmpty()) {
            return Stream.of(owner.problem("address-leads-out", address));
        }
        return Stream.concat(letters(owner, address), presence(owner, file.get(), names));
    }

    private static Stream<Problem> letters(XmlElement owner, String address) {
        if (address.contains("\"") || address.contains("'")) {
            return Stream.of(owner.problem("address-quotes", address));
        }
        return address.contains("\\")
                ? Stream.of(owner.problem("address-backslash", address).asWarning())
                : Stream.empty();
    }

    private static Stream<Problem> presence(XmlElement owner, String file, FileNames names) {
        List<String> readings = List.of(file, Address.decoded(file));
        if (readings.stream().anyMatch(names::has)) {
            return Stream.empty();
        }
        Optional<String> similar =
                readings.stream().flatMap(name -> names.similar(name).stream()).findFirst();
        if (similar.isPresent()) {
            return Stream.of(owner.problem("file-case", file, similar.get()));
        }
        return Stream.of(
                owner.name().equals("resource")
                        ? owner.problem("start-file-missing", file)
                        : owner.problem("listed-file-missing", file));
    }
}
