import { message } from "../dom/messages.js";
import { button, create } from "../dom/parts.js";
import { renderMarkdown } from "../dom/markdown.js";

const POINTS = [
  "workbook-notice-sent",
  "workbook-notice-text",
  "workbook-notice-private",
  "workbook-notice-sharing",
  "workbook-notice-delete",
];

/**
 * What the leader sees before anything is sent: what, where, why, and how to undo it.
 * @param {{name?: string, org?: string, purpose?: string, bridge: string}} local
 * @param {{connect: function(): void, cancel: function(): void}} run
 * @returns {Element[]}
 */
export function noticeContent(local, run) {
  const { name, org, purpose, bridge } = local;
  const owner = name || org || message("workbook-owner");
  const where = message("workbook-notice-where", owner, hostOf(bridge));
  const points = POINTS.map((key) => create("li", message(key)));
  const connect = button(message("workbook-connect"), run.connect);
  connect.className = "button";
  const cancel = button(message("workbook-not-now"), run.cancel);
  const actions = create("p", connect, cancel);
  actions.className = "workbook-actions";
  return [
    create("p", where),
    create("ul", ...points),
    ...purposeContent(purpose),
    actions,
  ];
}

function purposeContent(purpose) {
  if (!purpose) return [];
  const title = create("p", create("strong", message("workbook-purpose")));
  return [title, ...renderMarkdown(String(purpose))];
}

function hostOf(address) {
  try {
    return new URL(address).host;
  } catch {
    return address;
  }
}
