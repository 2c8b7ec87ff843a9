/**
 * The server of a municipality or its host. One room per feature, each a package with its internals hidden; Spring
 * Modulith verifies it.
 */
@NullMarked
package se.innovationskraft.bridge;

import org.jspecify.annotations.NullMarked;
