import { announce } from "../../dom/announce.js";
import { message } from "../../dom/messages.js";
import { create, on, part } from "../../dom/parts.js";
import { decodeTable } from "../../state/text.js";
import table, { cells, rows } from "../table/field.js";
import { nameOf, placed } from "./zones.js";

const valuesOf = (row) => cells(row).map((cell) => cell.value);

function draw(element) {
  const zones = placed(element, rows(element).map(valuesOf));
  const shown = zones.filter(({ zone, texts }) => zone || texts.length);
  part(element, "zones").replaceChildren(...shown.map(zoneElement));
}

function zoneElement({ zone, texts }) {
  const content = texts.length
    ? create("ul", ...texts.map((text) => create("li", text)))
    : create("p", message("board-empty"));
  const names = zone ? zone.names : [nameOf(null)];
  const heading = create("h3", ...names.map((name) => create("span", name)));
  const section = create("section", heading, content);
  section.className = zone ? "zone" : "zone nowhere";
  return section;
}

/** Says where a row went to somebody who cannot see the board. */
function tell(element, row) {
  const [text] = valuesOf(row);
  const found = placed(element, [valuesOf(row)]).find(
    ({ texts }) => texts.length,
  );
  if (found) announce(message("board-moved", text, nameOf(found.zone)));
}

/** Rows to write in, and a board of zones that is drawn from them. */
export default {
  ...table,
  type: "board",

  enhance(element, onInput) {
    table.enhance(element, () => {
      draw(element);
      onInput();
    });
    for (const row of rows(element)) {
      for (const cell of cells(row)) {
        if (cell.dataset.kind === "choice")
          on(cell, "change", () => tell(element, row));
      }
    }
  },

  write(element, value) {
    table.write(element, value);
    draw(element);
  },

  describe: (value, element) =>
    placed(element, decodeTable(value))
      .filter(({ texts }) => texts.length)
      .map(({ zone, texts }) => `${nameOf(zone)} – ${texts.join(", ")}`),
};
