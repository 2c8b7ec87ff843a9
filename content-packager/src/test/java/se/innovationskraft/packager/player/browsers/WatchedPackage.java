package se.innovationskraft.packager.player.browsers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.lms.LmsSite;
import se.innovationskraft.packager.player.stage.Packages;

/**
 * What is in the zip of an exercise, with one script before all others that notes what goes wrong in the page: WebKit's
 * driver does not tell what stands in the console.
 */
final class WatchedPackage {

    private static final String PAGE = "index.html";

    private static final String WATCH = """
            window.problems = [];
            const note = (problem) => window.problems.push(String(problem));
            for (const kind of ["error", "warn"]) console[kind] = (...words) => note(words.join(" "));
            const missing = ({ src, href }) => `Cannot load ${src ?? href}`;
            window.addEventListener("error", ({ message, target }) => note(message ?? missing(target)), true);
            window.addEventListener("unhandledrejection", ({ reason }) => note(reason));
            document.addEventListener("securitypolicyviolation", (event) => note(`${event.violatedDirective} ${event.blockedURI}`));
            """;

    private WatchedPackage() {}

    /** An LMS on the site that has the package of the exercise. */
    static Lms in(LmsSite site, String exerciseId) {
        Map<String, byte[]> files = new HashMap<>(Packages.unpacked(exerciseId, LocalLayer.NEUTRAL));
        String page = new String(Objects.requireNonNull(files.get(PAGE)), UTF_8);
        files.put(
                PAGE,
                page.replace("<head>", "<head><script src=\"watch.js\"></script>")
                        .getBytes(UTF_8));
        files.put("watch.js", WATCH.getBytes(UTF_8));
        return new Lms(site, Packages.packageId(exerciseId), files);
    }
}
