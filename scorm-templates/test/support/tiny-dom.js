/**
 * As much of a document as the fields need: elements with attributes, found by tag
 * and attribute. Browser tests with whole packages are written in Java.
 */
class TinyElement {
  constructor(tag, attributes, children) {
    Object.assign(this, { tag, children, dataset: {}, attributes: {} });
    Object.assign(this, { value: "", checked: false, hidden: false });
    this.text = "";
    this.listeners = {};
    for (const child of children) {
      if (child instanceof TinyElement) child.parent = this;
    }
    for (const [name, value] of Object.entries(attributes)) {
      this.setAttribute(name, value);
    }
    if (tag === "option") this.value = attributes.value;
  }

  setAttribute(name, value) {
    this.attributes[name] = String(value);
    if (name === "value") this.value = String(value);
    const camel = (text) => text.replace(/-(.)/g, (_, c) => c.toUpperCase());
    if (name.startsWith("data-")) {
      this.dataset[camel(name.slice(5))] = String(value);
    }
  }

  get textContent() {
    if (!this.children.length) return this.text;
    return this.children
      .map((child) =>
        child.textContent === undefined ? child : child.textContent,
      )
      .join("");
  }

  set textContent(text) {
    this.children = [];
    this.text = text;
  }

  get cellIndex() {
    return this.parent.children.indexOf(this);
  }

  get cells() {
    return this.children;
  }

  get labels() {
    const label = this.closest("label") || this.besides("label");
    return label ? [label] : [];
  }

  /** Another element beside this one. */
  besides(tag) {
    const others = this.parent ? this.parent.children : [];
    return others.find((other) => other.tag === tag);
  }

  attribute(name) {
    const camel = name.slice(5).replace(/-(.)/g, (_, c) => c.toUpperCase());
    return name.startsWith("data-")
      ? this.dataset[camel]
      : this.attributes[name];
  }

  matches(selector) {
    return selector.split(/,\s*/).some((alternative) => {
      const parts = alternative.trim().split(/\s*>\s*|\s+/);
      if (!this.matchesSimple(parts.pop())) return false;
      let above = this.parent;
      for (const part of parts.reverse()) {
        while (above && !above.matchesSimple(part)) above = above.parent;
        if (!above) return false;
        above = above.parent;
      }
      return true;
    });
  }

  matchesSimple(simple) {
    const [, tag, rest] = /^([a-z]*)(.*)$/.exec(simple);
    if (tag && tag !== this.tag) return false;
    const tests = [...rest.matchAll(/\[([a-z-]+)(\$?)(?:="([^"]*)")?\]/g)];
    return tests.every(([, name, isEnd, value]) => {
      const own = this.attribute(name);
      if (isEnd) return Boolean(own && own.endsWith(value));
      return value === undefined ? own !== undefined : own === value;
    });
  }

  closest(selector) {
    if (this.matches(selector)) return this;
    return this.parent ? this.parent.closest(selector) : null;
  }

  querySelectorAll(selector) {
    return this.children.flatMap((child) =>
      child instanceof TinyElement
        ? [
            ...(child.matches(selector) ? [child] : []),
            ...child.querySelectorAll(selector),
          ]
        : [],
    );
  }

  querySelector(selector) {
    return this.querySelectorAll(selector)[0] || null;
  }

  addEventListener(event, handler) {
    (this.listeners[event] ||= []).push(handler);
  }

  fire(event) {
    for (const handler of this.listeners[event] || [])
      handler({ target: this });
  }

  append(...children) {
    for (const child of children) {
      if (child instanceof TinyElement) child.parent = this;
    }
    this.children.push(...children);
  }

  replaceChildren(...children) {
    this.children = [];
    this.append(...children);
  }

  remove() {
    const { children } = this.parent;
    children.splice(children.indexOf(this), 1);
  }

  get parentNode() {
    return this.parent;
  }

  insertBefore(child, other) {
    child.parent = this;
    this.children.splice(this.children.indexOf(other), 0, child);
  }

  dispatchEvent({ type }) {
    this.fire(type);
  }

  focus() {
    globalThis.document.activeElement = this;
  }
}

/**
 * @param {string} tag
 * @param {object} [attributes]
 * @param {...(TinyElement|string)} children
 */
export function el(tag, attributes = {}, ...children) {
  return new TinyElement(tag, attributes, children);
}

/** A field with the parts that all fields have. */
export function fieldElement(attributes, ...children) {
  return el(
    "div",
    { class: "field", ...attributes },
    ...children,
    el("p", { "data-part": "field-note" }),
    el("div", { "data-part": "draft" }),
  );
}

/** Makes this the page; messages are shown by their key and values. */
export function usePage(...children) {
  const root = el("body", {}, ...children);
  globalThis.document = {
    body: root,
    querySelector: (selector) => root.querySelector(selector),
    querySelectorAll: (selector) => root.querySelectorAll(selector),
    getElementById: () => null,
    createElement: (tag) => el(tag),
  };
  return root;
}

export function noteOf(element) {
  return element.querySelector('[data-part="field-note"]').textContent;
}

export function type(control, text) {
  control.value = text;
  control.fire("input");
  control.fire("change");
}
