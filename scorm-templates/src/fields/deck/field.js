import { message } from "../../dom/messages.js";
import { action, on, part, textOf } from "../../dom/parts.js";
import { decodeText, encodeText } from "../../state/text.js";
import { excess, showNote } from "../note.js";
import { cardsOf, drawable } from "./cards.js";

const OWN = "+";

const ownInput = (element) => element.querySelector('[data-part="own"] input');

function describe(value, element) {
  if (!value) return [];
  if (value[0] === OWN) return [decodeText(value.slice(1))];
  const card = cardsOf(element).find((li) => li.dataset.card === value);
  return [card ? textOf(card) : value];
}

function show(element, value) {
  element.dataset.value = value;
  part(element, "drawn").textContent = describe(value, element).join("");
  const label = message(value ? "draw-again" : "draw");
  action(element, "draw").textContent = label;
}

function draw(element) {
  const keys = drawable(element);
  if (keys.length) show(element, keys[Math.floor(Math.random() * keys.length)]);
}

function useOwn(element) {
  const text = encodeText(ownInput(element).value.trim());
  if (!text) return ownInput(element).focus();
  show(element, OWN + text);
}

function warn(element) {
  const own = ownInput(element);
  const over = own ? excess(own.value, Number(element.dataset.max)) : 0;
  showNote(element, over ? message("too-long", over) : "", over > 0);
}

/** A deck to draw from: never the same card twice in a row, never the other deck's card. */
export default {
  type: "deck",

  enhance(element, onInput) {
    const cards = part(element, "cards");
    if (cards) cards.hidden = true;
    const then = (change) => () => {
      change(element);
      onInput();
    };
    on(action(element, "draw"), "click", then(draw));
    if (!ownInput(element)) return;
    on(action(element, "use-own"), "click", then(useOwn));
    on(ownInput(element), "input", () => warn(element));
  },

  read: (element) => element.dataset.value || "",

  write(element, value) {
    show(element, value);
    const own = ownInput(element);
    if (own) own.value = value[0] === OWN ? decodeText(value.slice(1)) : "";
    warn(element);
  },

  describe,
};
