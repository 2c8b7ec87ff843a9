package se.innovationskraft.bridge.launch;

import java.time.Instant;

/**
 * What a valid token stands for.
 *
 * @param exercise id of the only exercise that it may write about
 * @param documents whether it may read and write documents: only where a workbook key was shown
 */
public record LaunchToken(Workbook workbook, String exercise, boolean documents, Instant expires) {

    public String organisation() {
        return workbook.organisation();
    }
}
