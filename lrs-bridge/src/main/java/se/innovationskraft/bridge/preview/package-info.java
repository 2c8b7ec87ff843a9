/** <i>Prova</i>: plays a package in the browser against a stand-in for an LMS. */
@NullMarked
package se.innovationskraft.bridge.preview;

import org.jspecify.annotations.NullMarked;
