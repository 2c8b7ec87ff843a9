import {
  describeOptions,
  enhanceOptions,
  readOptions,
  writeOptions,
} from "../options.js";

/** A scale 1…n, where 0 is "do not know". */
export default {
  type: "likert",
  enhance: enhanceOptions,
  read: readOptions,
  write: writeOptions,
  describe: describeOptions,
};
