/** What all pages share: layout and symbols, languages, security headers, error pages (templates only). */
@NullMarked
package se.innovationskraft.bridge.web;

import org.jspecify.annotations.NullMarked;
