/** Plain files for any web server, or none: playable at once, keeps nothing. */
@NullMarked
package se.innovationskraft.packager.format.web;

import org.jspecify.annotations.NullMarked;
