import { guarded } from "../dom/parts.js";
import { startTrace } from "./leave-trace.js";

/** Comes after later.js, in the same file, where a package has several exercises. */
guarded(startTrace)(window.innovationskraft);
