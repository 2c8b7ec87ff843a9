package se.innovationskraft.packager.player.browsers;

import java.nio.file.Path;

/** Tests of the story in WebKitGTK. */
class WebKitTests extends StoryInABrowser {

    @Override
    Browser start(Path folder) {
        return new WebKit(folder);
    }
}
