import { message } from "../../dom/messages.js";
import { showNote } from "../note.js";
import {
  chosen,
  describeOptions,
  enhanceOptions,
  readOptions,
  writeOptions,
} from "../options.js";

function warn(element) {
  const most = Number(element.dataset.most);
  const tooMany = most > 0 && chosen(element).length > most;
  showNote(element, tooMany ? message("too-many", most) : "", tooMany);
}

/** One or several of given options; more than data-most is kept, with a warning. */
export default {
  type: "choice",

  enhance(element, onInput) {
    enhanceOptions(element, () => {
      warn(element);
      onInput();
    });
  },

  read: readOptions,

  write(element, value) {
    writeOptions(element, value);
    warn(element);
  },

  describe: describeOptions,
};
