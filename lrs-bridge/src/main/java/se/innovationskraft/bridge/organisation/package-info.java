/**
 * The municipalities that the server holds: their names, the keys of systems and packages, the web addresses that may
 * call, the people who sign in. Makes the first one on an empty store.
 */
@NullMarked
package se.innovationskraft.bridge.organisation;

import org.jspecify.annotations.NullMarked;
