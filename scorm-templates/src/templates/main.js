import { all, guarded, on } from "../dom/parts.js";
import { offerToFetch } from "./fetch-text.js";

/**
 * What comes with the field types that few exercises use, and with text fetched from another
 * exercise. It stands between those types and later.js, in the same file.
 */
function startTemplates({ app, adopt, types }) {
  const byType = Object.fromEntries(types.map((type) => [type.type, type]));

  /** What hangs on other answers follows them. */
  function refresh() {
    for (const element of all(document, "[data-field]")) {
      const type = byType[element.dataset.field];
      if (type && type.refresh) guarded(type.refresh)(element);
    }
  }

  adopt(byType);
  refresh();
  offerToFetch(app);
  on(document, "innovationskraft-shown", refresh);
  on(document, "change", refresh);
}

window.innovationskraft.templates = startTemplates;
