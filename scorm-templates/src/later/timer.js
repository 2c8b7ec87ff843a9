import { announce } from "../dom/announce.js";
import { message } from "../dom/messages.js";
import { all, button, create, on } from "../dom/parts.js";
import { clockText, Countdown } from "./countdown.js";

const MINUTE = 60_000;
const TICK = 250;
const GROUP = '[data-screen="step"]:not([data-forms="alone"])';

/**
 * A clock for whoever leads the group. It only helps: nothing closes when the time is over,
 * nothing is kept, and it stands still again when another step is shown.
 */
export function startTimer() {
  if (!document.querySelector(GROUP)) return;
  const timers = all(document, '[data-screen="step"]').map(offer);
  on(document, "innovationskraft-shown", () => {
    for (const timer of timers) timer.close();
  });
}

function offer(step) {
  const box = create("div");
  box.className = "timer";
  box.dataset.part = "timer";
  step.querySelector(".step-head").append(box);
  const timer = new Timer(box, Number(step.dataset.minutes) * MINUTE);
  timer.close();
  return timer;
}

class Timer {
  constructor(box, length) {
    Object.assign(this, { box, length, ticking: 0, isOver: false });
    this.face = create("span");
    this.face.setAttribute("role", "timer");
    this.face.dataset.part = "time-left";
    this.word = create("span");
  }

  /** Back to the one button that opens it. */
  close() {
    clearInterval(this.ticking);
    this.box.replaceChildren(button(message("timer-start"), () => this.open()));
  }

  open() {
    this.countdown = new Countdown(this.length, () => performance.now());
    this.toggle = button("", () => this.pauseOrGoOn());
    const more = button(message("timer-more"), () => this.add());
    const hide = button(message("timer-hide"), () => this.hide());
    this.box.replaceChildren(this.face, this.word, this.toggle, more, hide);
    this.pauseOrGoOn();
    this.ticking = setInterval(() => this.show(), TICK);
    this.toggle.focus();
  }

  hide() {
    this.close();
    this.box.querySelector("button").focus();
  }

  pauseOrGoOn() {
    if (this.countdown.runs) this.countdown.stop();
    else this.countdown.run();
    const key = this.countdown.runs ? "timer-pause" : "timer-go-on";
    this.toggle.textContent = message(key);
    this.show();
  }

  add() {
    this.countdown.add(MINUTE);
    this.show();
  }

  show() {
    const { left } = this.countdown;
    const text = clockText(left);
    if (this.face.textContent !== text) this.face.textContent = text;
    const isOver = left === 0;
    if (isOver === this.isOver) return;
    this.isOver = isOver;
    this.word.textContent = isOver ? message("timer-over") : "";
    if (isOver) announce(message("timer-over"));
  }
}
