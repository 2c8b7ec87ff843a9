package se.innovationskraft.packager.player.browsers;

import java.nio.file.Path;

/** Tests of the story in Firefox ESR. */
class FirefoxTests extends StoryInABrowser {

    @Override
    Browser start(Path folder) {
        return Firefox.in(folder);
    }
}
