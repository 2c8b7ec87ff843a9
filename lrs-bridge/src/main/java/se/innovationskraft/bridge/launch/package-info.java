/**
 * How a package gets in: a launch gives a short-lived token to one workbook, the workbook key decides which. Also how two
 * workbooks are joined, and how a browser opens one.
 */
@NullMarked
package se.innovationskraft.bridge.launch;

import org.jspecify.annotations.NullMarked;
