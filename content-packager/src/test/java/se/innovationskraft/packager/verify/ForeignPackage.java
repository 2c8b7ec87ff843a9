package se.innovationskraft.packager.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.innovationskraft.packager.archive.ReproducibleZip;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.ContentPackage.Entry;

/** A small, right package as another tool might have made it, that a test makes wrong in one way. Never changes. */
final class ForeignPackage {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="sv"><head><title>Kurs</title><script src="%s"></script></head>
            <body><h1>Kurs</h1></body></html>
            """;
    private static final String SCRIPT_12 = "parent.API.LMSInitialize(''); addEventListener('pagehide', save);";
    private static final String SCRIPT_2004 = "parent.API_1484_11.Initialize(''); addEventListener('pagehide', save);";

    private static final String SCORM_12 = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest identifier="M1" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
                      xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
              <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
              <organizations default="O1">
                <organization identifier="O1"><title>Brandskydd</title>
                  <item identifier="I1" identifierref="R1"><title>Brandskydd</title></item>
                </organization>
              </organizations>
              <resources>
                <resource identifier="R1" type="webcontent" adlcp:scormtype="sco" href="index.html">
                  <file href="index.html"/>
                  <file href="script.js"/>
                </resource>
              </resources>
            </manifest>
            """;

    private static final String SCORM_2004 = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest identifier="M1" version="1.0" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
                      xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
              <metadata><schema>ADL SCORM</schema><schemaversion>%s</schemaversion></metadata>
              <organizations default="O1">
                <organization identifier="O1"><title>Brandskydd</title>
                  <item identifier="I1" identifierref="R1"><title>Brandskydd</title>
                    <imsss:sequencing>
                      <imsss:objectives>
                        <imsss:primaryObjective objectiveID="mal" satisfiedByMeasure="true">
                          <imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure>
                        </imsss:primaryObjective>
                      </imsss:objectives>
                    </imsss:sequencing>
                  </item>
                  <imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing>
                </organization>
              </organizations>
              <resources>
                <resource identifier="R1" type="webcontent" adlcp:scormType="sco" href="index.html">
                  <file href="index.html"/>
                  <file href="script.js"/>
                </resource>
              </resources>
            </manifest>
            """;

    private static final String CMI5 = """
            <?xml version="1.0" encoding="UTF-8"?>
            <courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
              <course id="https://example.org/kurs">
                <title><langstring lang="sv">Brandskydd</langstring></title>
                <description><langstring lang="sv">Om brand.</langstring></description>
              </course>
              <objectives>
                <objective id="https://example.org/mal">
                  <title><langstring lang="sv">Mål</langstring></title>
                  <description><langstring lang="sv">Vet var utgången är.</langstring></description>
                </objective>
              </objectives>
              <block id="https://example.org/block">
                <title><langstring lang="sv">Del</langstring></title>
                <description><langstring lang="sv">Del ett.</langstring></description>
                <au id="https://example.org/au" moveOn="Completed" masteryScore="0.75" launchMethod="AnyWindow">
                  <title><langstring lang="sv">Lektion</langstring></title>
                  <description><langstring lang="sv">En lektion.</langstring></description>
                  <objectives><objective idref="https://example.org/mal"/></objectives>
                  <url>index.html?sida=1</url>
                  <launchParameters>a=1</launchParameters>
                </au>
              </block>
            </courseStructure>
            """;

    private static final String TINCAN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <tincan xmlns="http://projecttincan.com/tincan.xsd">
              <activities>
                <activity id="https://example.org/kurs" type="http://adlnet.gov/expapi/activities/course">
                  <name>Brandskydd</name>
                  <description lang="sv">Om brand.</description>
                  <launch lang="sv">index.html</launch>
                </activity>
              </activities>
            </tincan>
            """;

    private final Map<String, byte[]> files;

    private ForeignPackage(Map<String, byte[]> files) {
        this.files = new LinkedHashMap<>(files);
    }

    static ForeignPackage empty() {
        return new ForeignPackage(Map.of());
    }

    static ForeignPackage scorm12() {
        return course("imsmanifest.xml", SCORM_12, SCRIPT_12);
    }

    /** With the text of {@code schemaversion}. */
    static ForeignPackage scorm2004(String edition) {
        return course("imsmanifest.xml", SCORM_2004.formatted(edition), SCRIPT_2004);
    }

    static ForeignPackage cmi5() {
        return course("cmi5.xml", CMI5, "");
    }

    static ForeignPackage tincan() {
        return course("tincan.xml", TINCAN, "");
    }

    private static ForeignPackage course(String descriptor, String text, String script) {
        return empty().with(descriptor, text)
                .with("index.html", PAGE.formatted("script.js"))
                .with("script.js", script + "//");
    }

    /** With a file more, or another. */
    ForeignPackage with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    ForeignPackage with(String name, byte[] bytes) {
        ForeignPackage changed = new ForeignPackage(files);
        changed.files.put(name, bytes);
        return changed;
    }

    ForeignPackage without(String name) {
        ForeignPackage changed = new ForeignPackage(files);
        changed.files.remove(name);
        return changed;
    }

    ForeignPackage renamed(String from, String to) {
        return with(to, bytes(from)).without(from);
    }

    ForeignPackage inFolder(String folder) {
        ForeignPackage changed = empty();
        files.forEach((name, bytes) -> changed.files.put(folder + "/" + name, bytes));
        return changed;
    }

    /** Changes a text in the descriptor; fails when it is not there, so that no test passes by mistake. */
    ForeignPackage change(String from, String to) {
        String name = files.keySet().iterator().next();
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("The descriptor does not hold \"" + from + "\"");
        }
        return with(name, text.replace(from, to));
    }

    private byte[] bytes(String name) {
        return java.util.Objects.requireNonNull(files.get(name));
    }

    byte[] zip() {
        return ReproducibleZip.write(new ContentPackage(files.entrySet().stream()
                .map(file -> new Entry(file.getKey(), file.getValue()))
                .toList()));
    }

    Path writeTo(Path folder) throws IOException {
        return Files.write(folder.resolve("kurs.zip"), zip());
    }

    /** The names of its files. */
    List<String> names() {
        return List.copyOf(files.keySet());
    }
}
