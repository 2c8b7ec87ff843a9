import { message } from "../dom/messages.js";
import { all, part } from "../dom/parts.js";
import { codeOf } from "./code.js";
import { judge } from "./judge.js";
import { sumOf } from "./marks.js";
import { showRow } from "./rows.js";

const NOTICES = { good: "good", care: "care", bad: "mistake" };

/** What is shown of a trial, and what has been found out besides. */
export class Visit {
  /**
   * @param {object} trial of either kind, see openTrial
   * @param {string} format the package's
   */
  constructor(trial, format) {
    Object.assign(this, { trial, format, bridge: "unasked" });
  }

  /** @param {boolean} second whether it has been opened before */
  async show(second) {
    const { trial } = this;
    const isLast = second || !trial.seen.isOpen;
    if (isLast) await trial.complete();
    const verdicts = judge(trial.seen, trial.verdicts(), second);
    this.showRows(verdicts);
    if (isLast) this.showResult(verdicts);
    else reveal(verdicts.mode === "normal" ? "next" : "preview");
  }

  showRows(verdicts) {
    const { seen, places } = this.trial;
    const { written, kept } = seen.back || { written: 0, kept: 0 };
    const numbers = [kept, written, seen.accepted, Math.round(seen.seconds)];
    const values = [...numbers.map(inWords), ...places()];
    for (const [row, verdict] of Object.entries(verdicts)) {
      showRow(row, verdict, values);
    }
  }

  showResult(verdicts) {
    const sum = sumOf(verdicts);
    const place = reveal("result");
    part(place, "sum").className = "notice notice-" + NOTICES[sum];
    part(place, "sum-text").textContent = message(`sum-${sum}`);
    part(place, "complete").hidden = verdicts.mode !== "normal";
    this.verdicts = verdicts;
    this.showCode();
  }

  showCode() {
    const { trial, format, verdicts, bridge } = this;
    if (!verdicts) return;
    const { back } = trial.seen;
    const kept = back ? back.kept : 0;
    const code = codeOf(format, trial.letters, verdicts, kept, bridge);
    part(document, "code").value = code;
  }
}

function reveal(name) {
  for (const each of all(document, "[data-shown]")) {
    each.hidden = each.dataset.shown !== name;
  }
  return document.querySelector(`[data-shown="${name}"]`);
}

/** Thousands apart, as Swedish writes them. */
const inWords = (number) =>
  String(number).replace(/\B(?=(\d{3})+$)/g, "\u00a0");
