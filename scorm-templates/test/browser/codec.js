/** Global `codec` for the browser tests written in Java. */
export { largest } from "../../src/fields/largest.js";
export { REFUSE, WARN } from "../../src/state/budget.js";
export { checksum } from "../../src/state/checksum.js";
export { decode, encode, encodeRound } from "../../src/state/codec.js";
export { largestRound, worstCase } from "../../src/state/size.js";
export * from "../../src/state/text.js";
