/** What is measured and not tested: a store of the size that is promised, and how quick the service is on it. */
@NullMarked
package se.innovationskraft.bridge.bench;

import org.jspecify.annotations.NullMarked;
