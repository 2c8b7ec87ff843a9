package se.innovationskraft.packager.player.lms;

import java.util.List;
import java.util.Map;

/**
 * What a tab sends when a package commits, and when it ends.
 *
 * @param changed values by element since last time; in SCORM 2004 all that were ever set
 * @param calls since last time
 * @param number 1, 2, 3 … within the launch; 0 when the tab had no connection and this was not to arrive
 * @param sent how many have had a number so far
 */
record Commit(Map<String, String> changed, List<ApiCall> calls, int number, int sent, boolean isLast) {}
