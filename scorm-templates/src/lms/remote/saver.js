import { Saver } from "../../player/saver.js";
import { decode, encode } from "../../state/codec.js";

/** Saves where the answer comes later: until then it says that it is saving. */
export class RemoteSaver extends Saver {
  constructor(parts) {
    super(parts);
    this.lms.settled = (...values) => this.settled(...values);
  }

  hand(text) {
    const place = super.hand(text);
    if (!this.lms.isSending) return place;
    // A change from now on is another revision than the one that is on its way.
    this.inLms = decode(text).state;
    return place === "lms-refused" ? "saving" : place;
  }

  /**
   * @param {string} text what was sent
   * @param {import("./record.js").Answer} answer
   */
  settled(text, { ok }) {
    if (ok && text === encode(this.state)) {
      this.pending = false;
      this.tell("saved-in-lms");
    }
    // What was written meanwhile is sent after its own pause.
    if (ok || this.reported === "not-saved") return;
    this.tell(this.isOnline() ? "lms-refused" : "saved-offline");
  }
}
