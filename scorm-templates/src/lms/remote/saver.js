import { Saver } from "../../player/saver.js";
import { decode, encode } from "../../state/codec.js";
import { holds } from "../../state/merge.js";

/** How many times in a row somebody else may have been there before us. */
const TRIES = 3;

/** Saves where the answer comes later: until then it says that it is saving. */
export class RemoteSaver extends Saver {
  constructor(parts) {
    super(parts);
    Object.assign(this, { waits: [], tries: 0 });
    this.lms.settled = (text, outcome) => this.settled(text, outcome);
  }

  hand(text) {
    const place = super.hand(text);
    if (!this.lms.isSending) return place;
    // A change from now on is another revision than the one that is on its way.
    this.inLms = decode(text).state;
    return place === "lms-refused" ? "saving" : place;
  }

  async settled(text, outcome) {
    const isOvertaken = outcome === "changed" && this.tries++ < TRIES;
    if (isOvertaken && (await this.takesIn())) return this.send();
    this.tries = 0;
    const isThere = outcome === "ok";
    const isLatest = text === encode(this.state);
    if (isThere && isLatest) this.pending = false;
    // What was written meanwhile is sent after its own pause.
    if (isLatest || !isThere)
      this.tell(isThere ? "saved-in-lms" : this.placeHere());
    this.waits.splice(0).forEach((run) => run());
    return undefined;
  }

  placeHere() {
    const isHere = this.left || this.device.write(encode(this.state));
    if (!isHere) return "not-saved";
    return this.isOnline() ? "lms-refused" : "saved-offline";
  }

  /** @returns {Promise<boolean>} whether what another tab or device has saved is here now too */
  async takesIn() {
    const { lms, state, mergeIn } = this;
    if (!(await lms.read())) return false;
    const { state: theirs, intact } = decode(lms.suspendData);
    if (holds(state, theirs)) return true;
    return intact && Boolean(mergeIn) && mergeIn(theirs);
  }

  whenSettled(run) {
    if (this.lms.isSending) this.waits.push(run);
    else run();
  }
}
