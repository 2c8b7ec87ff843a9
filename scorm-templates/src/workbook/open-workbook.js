import { create } from "../dom/parts.js";

/**
 * Opens the workbook in a new tab. The key goes in a form, never in an address: addresses
 * are kept in histories and logs.
 * @param {string} bridge
 * @param {{key: string, installKey: string}} fields
 */
export function openWorkbook(bridge, fields) {
  const form = create("form");
  Object.assign(form, {
    method: "post",
    action: `${bridge}/arbetsbok/oppna`,
    target: "_blank",
    hidden: true,
  });
  form.setAttribute("rel", "noopener");
  for (const [name, value] of Object.entries(fields)) {
    const input = create("input");
    Object.assign(input, { type: "hidden", name, value });
    form.append(input);
  }
  document.body.append(form);
  form.submit();
  form.remove();
}
