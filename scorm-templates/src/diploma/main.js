import { guarded } from "../dom/parts.js";
import { startDiploma } from "./offer.js";

/** Comes after later.js, in the same file, where an exercise ends with a diploma. */
guarded(startDiploma)(window.innovationskraft);
