import assert from "node:assert/strict";
import { test } from "node:test";
import { offerToFetch } from "../../src/templates/fetch-text.js";
import list from "../../src/fields/list/field.js";
import { checksum } from "../../src/state/checksum.js";
import { encode } from "../../src/state/codec.js";
import { round, stateOf } from "../support/states.js";
import { el, fieldElement, usePage } from "../support/tiny-dom.js";

const ANNA = checksum("anna");

/** @param kept what is in the browser's storages, by key */
function page(kept, learnerId = "anna") {
  const storage = (place) => ({
    getItem: (key) => kept[`${place} ${key}`] ?? null,
  });
  globalThis.window = {
    localStorage: storage("device"),
    sessionStorage: storage("tab"),
  };
  const element = fieldElement(
    {
      "data-field": "list",
      "data-rows": 3,
      "data-start": 1,
      "data-max": 20,
      "data-origin": "o13/principer",
      "data-origin-title": "Var kreativa",
    },
    el(
      "ol",
      { "data-part": "rows" },
      ...[1, 2, 3].map(() => el("li", {}, el("input", {}))),
    ),
  );
  usePage(element).dataset.exercise = "o14";
  offerToFetch({
    page: { name: "innovationskraft-o14", fields: [{ element, type: list }] },
    lms: { learnerId },
  });
  return { element, button: element.querySelector("button") };
}

const texts = (element) =>
  element.querySelectorAll("input").map((input) => input.value);

const DEVICE = `device innovationskraft:innovationskraft-o13:${ANNA}`;
const TAB = `tab innovationskraft:tab:innovationskraft-o13:${ANNA}`;

function written(items, seq = 1) {
  const state = stateOf([round(items)]);
  return encode({ ...state, seq });
}

test("what was written is added to what is there already", () => {
  const { element, button } = page({
    [DEVICE]: written({
      principer: [1, "Bygg vidare{1~Många idéer"],
      annat: [1, "Inte detta"],
    }),
  });
  element.querySelector("input").value = "Eget";

  button.fire("click");

  assert.deepEqual(texts(element), ["Eget", "Bygg vidare", "Många idéer"]);
});

test("fetched twice, nothing stands there twice, and no row is too many", () => {
  const { element, button } = page({
    [DEVICE]: written({ "principer.2": [1, "a~b~c~d"] }),
  });

  button.fire("click");
  button.fire("click");

  assert.deepEqual(texts(element), ["a", "b", "c"]);
});

test("where nothing is found, it says how to get it here", () => {
  const { element, button } = page({});

  assert.equal(button, null);
  assert.equal(element.querySelector("span").textContent, "fetch-paste");
});

test("the tab remembers what the LMS took over from the device", () => {
  const { element, button } = page({
    [TAB]: "c" + written({ principer: [1, "I fliken"] }),
  });

  button.fire("click");

  assert.deepEqual(texts(element), ["I fliken", "", ""]);
});

test("of device and tab the later is fetched", () => {
  const { element, button } = page({
    [TAB]: "i" + written({ principer: [1, "Först"] }, 4),
    [DEVICE]: written({ principer: [1, "Sedan"] }, 5),
  });

  button.fire("click");

  assert.deepEqual(texts(element), ["Sedan", "", ""]);
});

test("nobody fetches what another learner wrote in the same tab", () => {
  const { button } = page(
    { [TAB]: "c" + written({ principer: [1, "Annas"] }) },
    "bosse",
  );

  assert.equal(button, null);
});
