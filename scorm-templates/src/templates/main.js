import agenda from "../fields/agenda/field.js";
import board from "../fields/board/field.js";
import calendar from "../fields/calendar/field.js";
import card from "../fields/card/field.js";
import counter from "../fields/counter/field.js";
import suggestions from "../fields/suggestions/field.js";
import sum from "../fields/sum/field.js";
import votes from "../fields/votes/field.js";
import { all, guarded, on } from "../dom/parts.js";
import { startLater } from "../later/main.js";
import { saveFile } from "../later/save-file.js";
import { know } from "./player.js";
import { offerToFetch } from "./fetch-text.js";

/**
 * The other later.js: with the field types that few exercises use, and the fetching of
 * text from another exercise. Only the packages that need them have it.
 */

const TYPES = [agenda, board, calendar, card, counter, suggestions, sum, votes];
const BY_TYPE = Object.fromEntries(TYPES.map((type) => [type.type, type]));

/** What hangs on other answers follows them. */
function refresh() {
  for (const element of all(document, "[data-field]")) {
    const type = BY_TYPE[element.dataset.field];
    if (type && type.refresh) guarded(type.refresh)(element);
  }
}

function startTemplates({ app, adopt }) {
  know({ page: app.page, saveFile });
  adopt(BY_TYPE);
  refresh();
  offerToFetch(app);
  on(document, "innovationskraft-shown", refresh);
  on(document, "change", refresh);
}

startLater(startTemplates);
