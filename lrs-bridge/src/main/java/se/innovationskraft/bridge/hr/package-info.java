/** What HR looks after: when it is measured, the parts of the organisation, and how far people have come. No levels. */
@NullMarked
package se.innovationskraft.bridge.hr;

import org.jspecify.annotations.NullMarked;
