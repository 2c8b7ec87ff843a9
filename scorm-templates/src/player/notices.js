import { all, button, create, on, part } from "../dom/parts.js";
import { announce } from "../dom/announce.js";

/**
 * A box at the top of the page.
 * @param {{id: string, kind: 'info'|'care'|'mistake', text: string,
 *   links?: {label: string, run: function(): void}[],
 *   buttons?: {label: string, run: function(): void}[],
 *   lasting?: boolean, focus?: boolean}} notice `lasting`: stays when another screen is shown; `focus`: for
 *   what the leader must see before going on
 */
export function showNotice(notice) {
  const { id, kind, text, lasting = false, focus = false } = notice;
  const notices = part(document, "notices");
  if (!notices) return;
  const shown = find(id);
  if (shown && lasting) return;
  if (shown) shown.remove();
  const box = create("div", create("p", text), ...parts(notice));
  box.className = `notice notice-${kind}`;
  Object.assign(box.dataset, { notice: kind, noticeId: id, lasting });
  box.tabIndex = -1;
  notices.append(box);
  if (focus) box.focus();
  else announce(text);
}

function parts({ links = [], buttons = [] }) {
  const result = [];
  if (links.length) {
    result.push(create("ul", ...links.map((it) => create("li", link(it)))));
  }
  if (buttons.length) {
    const row = create("p", ...buttons.map((it) => button(it.label, it.run)));
    row.className = "notice-actions";
    result.push(row);
  }
  return result;
}

function link({ label, run }) {
  const anchor = create("a", label);
  anchor.href = "#";
  on(anchor, "click", (event) => {
    event.preventDefault();
    run();
  });
  return anchor;
}

function find(id) {
  return document.querySelector(`[data-notice-id="${id}"]`);
}

export function removeNotice(id) {
  const box = find(id);
  if (box) box.remove();
}

/** Takes away what belonged to the screen that is left. */
export function clearNotices() {
  for (const box of all(document, '[data-lasting="false"]')) box.remove();
}
