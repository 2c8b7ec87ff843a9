package se.innovationskraft.packager.format.web;

import se.innovationskraft.packager.format.PackageFormat;
import se.innovationskraft.packager.format.PlayerFiles;
import se.innovationskraft.packager.localise.PublicLayer;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.render.Keeps;
import se.innovationskraft.packager.render.PageRenderer;

/**
 * The same page and player without an LMS. Anybody may open it, on any screen, so it keeps nothing and knows no bridge.
 */
public final class WebFormat implements PackageFormat {

    private final PlayerFiles playerFiles;

    public WebFormat(PageRenderer renderer) {
        this.playerFiles = new PlayerFiles(renderer, Keeps.NOTHING);
    }

    @Override
    public String name() {
        return "web";
    }

    @Override
    public ContentPackage contents(Programme programme, Exercise exercise, LocalLayer localLayer) {
        return new ContentPackage(playerFiles.of(programme, exercise, PublicLayer.of(localLayer)));
    }
}
