package se.innovationskraft.packager.player.stage;

import com.microsoft.playwright.Browser;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.lms.LmsSite;
import se.innovationskraft.packager.player.remote.RemoteLms;

/** Sets up LMSs and devices for one test and clears them away after it. The browser is shared by all tests. */
public final class Stage implements BeforeEachCallback, AfterEachCallback {

    private final Deque<AutoCloseable> properties = new ArrayDeque<>();
    private @Nullable Browser browser;

    /** An LMS that has the package of an exercise. */
    public Lms lms(String exerciseId) {
        return lms(exerciseId, LocalLayer.NEUTRAL);
    }

    /** An LMS that has an organisation's package of an exercise. */
    public Lms lms(String exerciseId, LocalLayer localLayer) {
        return lms(site(), exerciseId, localLayer);
    }

    /** An LMS's address that several packages can be reached at. */
    public LmsSite site() {
        return site("");
    }

    /** An LMS's address whose packages may call one other server. */
    public LmsSite site(String bridge) {
        LmsSite site = new LmsSite(bridge);
        properties.push(site);
        return site;
    }

    /** An LMS at a known address that has an organisation's package of an exercise. */
    public Lms lms(LmsSite site, String exerciseId, LocalLayer localLayer) {
        return lms(site, exerciseId, Packages.unpacked(exerciseId, localLayer));
    }

    /** An LMS at a known address that has the package of an exercise in a format. */
    public Lms lms(LmsSite site, String exerciseId, String format) {
        return lms(site, exerciseId, Packages.unpacked(exerciseId, LocalLayer.NEUTRAL, format));
    }

    /** An LMS that has a package that is none of the real programmes'. */
    public Lms lmsWith(String packageId, Map<String, byte[]> files) {
        Lms lms = new Lms(site(), packageId, files);
        properties.push(lms);
        return lms;
    }

    private Lms lms(LmsSite site, String exerciseId, Map<String, byte[]> files) {
        Lms lms = new Lms(site, Packages.packageId(exerciseId), files);
        properties.push(lms);
        return lms;
    }

    /**
     * An LMS at a known address that has one SCO of a package of several, and so a record for it alone.
     *
     * @param scoId of the exercise, or {@code map}
     * @param page what it opens of the package
     */
    public Lms sco(LmsSite site, String courseId, String scoId, String page) {
        Lms lms = new Lms(site, courseId + "-" + scoId, Packages.unpackedCourse(courseId, "scorm12"));
        lms.opens(page);
        properties.push(lms);
        return lms;
    }

    /** An LMS that has a theme or the programme as one SCO. */
    public Lms shell(String courseId, String format) {
        Lms lms = new Lms(site(), courseId, Packages.unpackedCourse(courseId, format));
        properties.push(lms);
        return lms;
    }

    /** An LMS that is reached over the network, with the package of an exercise in {@code cmi5} or {@code xapi}. */
    public RemoteLms remoteLms(String exerciseId, String format) {
        RemoteLms lms = new RemoteLms(
                Packages.unpacked(exerciseId, LocalLayer.NEUTRAL, format),
                Packages.iri(exerciseId),
                format.equals("cmi5"));
        properties.push(lms);
        return lms;
    }

    /** An LMS that is reached over the network, with a theme or the programme in {@code xapi}. */
    public RemoteLms remoteCourse(String courseId) {
        RemoteLms lms = new RemoteLms(
                Packages.unpackedCourse(courseId, "xapi"),
                Packages.courseIri(courseId),
                Packages.courseIri(Packages.PROGRAMME),
                false);
        properties.push(lms);
        return lms;
    }

    /** The same with the package that tries an LMS. */
    public RemoteLms remoteProbe(String format) {
        RemoteLms lms =
                new RemoteLms(Packages.probe(format, LocalLayer.NEUTRAL), Packages.probeIri(), format.equals("cmi5"));
        properties.push(lms);
        return lms;
    }

    /** A computer on which nobody has opened anything. */
    public Device device() {
        return device(new Browser.NewContextOptions());
    }

    /** A computer, tablet or phone with some peculiarity. */
    public Device device(Browser.NewContextOptions options) {
        Device device = new Device(browser(), options);
        properties.push(device);
        return device;
    }

    /** For what is no learner with a package. */
    public Browser browser() {
        if (browser == null) {
            throw new IllegalStateException("Register the stage with @RegisterExtension");
        }
        return browser;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browser = context.getRoot()
                .getStore(Namespace.create(Stage.class))
                .computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class)
                .browser();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        while (!properties.isEmpty()) {
            properties.pop().close();
        }
    }
}
