/** What has been published, as those who sign in read it: on a page, and as files to reckon on with. */
@NullMarked
package se.innovationskraft.bridge.measurement.web;

import org.jspecify.annotations.NullMarked;
