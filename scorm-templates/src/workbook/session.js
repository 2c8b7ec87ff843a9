import { ask } from "../statements/transport.js";

const HURRY = 60_000;

/**
 * The right to speak with the bridge: a token from /launch, in memory only, renewed when it
 * has expired.
 */
export class Session {
  /**
   * @param {string} bridge its address
   * @param {object} launch what /launch is told, but for the key
   * @param {function(): string} key the workbook's
   * @param {function(object): void} onLaunch hears every answer of /launch
   */
  constructor(bridge, launch, key, onLaunch) {
    Object.assign(this, { launchBody: launch, key, onLaunch });
    this.bridge = bridge.replace(/\/+$/, "");
    this.token = "";
  }

  isOpen() {
    return this.token !== "" && Date.now() < this.expires - HURRY;
  }

  close() {
    this.token = "";
  }

  /** @returns {Promise<import("../statements/transport.js").Answer>} */
  async open() {
    const workbookKey = this.key();
    const answer = await ask(`${this.bridge}/launch`, {
      body: JSON.stringify({ ...this.launchBody, workbookKey }),
    });
    if (workbookKey !== this.key()) return answer;
    if (answer.outcome === "ok") this.accept(answer.data);
    if (answer.outcome === "gone") this.onLaunch({ workbook: "erased" });
    return answer;
  }

  accept({ token, expiresAt, actor, endpoint, workbook }) {
    const expires = Date.parse(expiresAt) || Date.now() + 3_600_000;
    Object.assign(this, { token, expires, actor, endpoint });
    this.onLaunch({ actor, workbook });
  }

  /** Asks with the token; once more with a new one if it was no longer good. */
  async ask(url, request = {}) {
    const { token } = this;
    const answer = await ask(url, { ...request, token });
    if (answer.outcome !== "expired" || request.keepalive) return answer;
    if (this.token === token) this.close();
    const launched = this.isOpen() ? { outcome: "ok" } : await this.open();
    if (launched.outcome !== "ok" || !this.isOpen())
      return { ...launched, outcome: failing(launched) };
    return ask(url, { ...request, token: this.token });
  }

  post(path, body) {
    return this.ask(this.bridge + path, { body: JSON.stringify(body) });
  }
}

function failing({ outcome }) {
  return outcome === "ok" ? "later" : outcome;
}
