import { create, on, part } from "../dom/parts.js";

/** Holds exercises, one at a time, in a frame that fills the window. */
export class ExerciseFrame {
  /**
   * @param {import("./keeper.js").Keeper} keeper
   * @param {function(string): void} left hears of the exercise that was closed
   */
  constructor(keeper, left) {
    this.keeper = keeper;
    this.left = left;
    this.shell = part(document, "shell");
    this.place = part(this.shell, "frame-place");
    on(part(this.shell, "to-map"), "click", () => this.close());
  }

  /**
   * @param {string} id of the exercise
   * @param {string} title
   * @param {string} address of its page
   */
  open(id, title, address) {
    this.keeper.lend(id);
    this.id = id;
    this.frame = create("iframe");
    Object.assign(this.frame, { title, allowFullscreen: true, src: address });
    on(this.frame, "load", () => focusInside(this.frame));
    this.place.replaceChildren(this.frame);
    this.show(true);
  }

  close() {
    this.settle();
    this.frame = null;
    this.place.replaceChildren();
    this.keeper.takeBack();
    this.show(false);
    this.left(this.id);
  }

  /** The exercise saves what it has while the LMS is still there: browsers differ in which window goes first. */
  settle() {
    if (this.frame)
      this.frame.contentWindow.dispatchEvent(new Event("pagehide"));
  }

  show(isOpen) {
    this.shell.hidden = !isOpen;
    document.documentElement.classList.toggle("in-exercise", isOpen);
  }
}

function focusInside(frame) {
  const heading = part(frame.contentDocument, "heading");
  frame.contentWindow.focus();
  if (heading) heading.focus();
}
