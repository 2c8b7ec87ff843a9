/** What the data protection officer sees and decides: the record of processing, retention, and who has done what. */
@NullMarked
package se.innovationskraft.bridge.dpo;

import org.jspecify.annotations.NullMarked;
