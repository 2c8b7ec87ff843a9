/**
 * Finding things by the contract between the page and the player. Classes are
 * for style only; everything here is found by data- attributes.
 */

/** @returns {Element|null} the element with this data-part inside `root` */
export function part(root, name) {
  return root.querySelector(`[data-part="${name}"]`);
}

/** @returns {Element|null} the button with this data-action inside `root` */
export function action(root, name) {
  return root.querySelector(`[data-action="${name}"]`);
}

/** @returns {Element[]} an array, also where there are none */
export function all(root, selector) {
  return Array.from(root.querySelectorAll(selector));
}

/**
 * @param {string} tag
 * @param {...(Node|string)} children texts become text nodes, never HTML
 * @returns {HTMLElement}
 */
export function create(tag, ...children) {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

/** @returns {HTMLButtonElement} a button that never submits anything */
export function button(label, run) {
  const element = create("button", label);
  element.type = "button";
  element.className = "button quiet";
  on(element, "click", run);
  return element;
}

/** @returns {string} visible text on one line; '' for no element */
export function textOf(element) {
  return element ? element.textContent.trim().replace(/\s+/g, " ") : "";
}

/** @returns {string} the text of the label that belongs to a form control */
export function labelOf(control) {
  return textOf(control.labels && control.labels[0]);
}

/** Listens in such a way that a mistake of ours never leaves a dead page. */
export function on(target, event, handler) {
  target.addEventListener(event, guarded(handler));
}

/** @returns {Function} the same function, whose errors end in the console */
export function guarded(handler) {
  return (...values) => {
    try {
      return handler(...values);
    } catch (error) {
      console.error(error);
      return undefined;
    }
  };
}
