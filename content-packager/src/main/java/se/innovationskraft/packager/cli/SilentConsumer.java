package se.innovationskraft.packager.cli;

import me.tongfei.progressbar.ProgressBarConsumer;

/** Shows no progress: for output that no person watches. */
final class SilentConsumer implements ProgressBarConsumer {

    private static final int WIDTH = 80;

    @Override
    public int getMaxRenderedLength() {
        return WIDTH;
    }

    @Override
    public void accept(String rendered) {
        // nobody is watching
    }

    @Override
    public void close() {
        // nothing was opened
    }
}
