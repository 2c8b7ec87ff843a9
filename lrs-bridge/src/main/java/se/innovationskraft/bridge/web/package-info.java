/** What all rooms that answer share: layout, languages, security headers, error pages, refusals as JSON, body limits. */
@NullMarked
package se.innovationskraft.bridge.web;

import org.jspecify.annotations.NullMarked;
