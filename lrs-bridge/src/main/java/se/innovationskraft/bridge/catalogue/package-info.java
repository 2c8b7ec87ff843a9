/** The published packages: made from the authored content when the server starts, listed on the start page, downloaded. */
@NullMarked
package se.innovationskraft.bridge.catalogue;

import org.jspecify.annotations.NullMarked;
