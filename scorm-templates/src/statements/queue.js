/** More than any leader makes in a year; the oldest go first. */
const MOST = 200;

/**
 * Statements that the bridge has not acknowledged, in localStorage, filed by pseudonym and
 * package. The text of each is made once and sent in the same bytes however often; only the
 * actor is put before it when the bridge has told it. Without storage they wait in memory.
 */
export class Queue {
  /** @param {{read: function(): *, write: function(*): boolean}} store write(null) removes */
  constructor(store) {
    this.store = store;
    this.memory = null;
  }

  /** @param {import("./statement.js").Statement} statement nothing happens when it waits already */
  add(statement) {
    const entries = this.read();
    if (entries.some(({ id }) => id === statement.id)) return;
    const text = JSON.stringify(statement);
    this.write([...entries, { id: statement.id, text }]);
  }

  /** @returns {{id: string, bytes: string}[]} oldest first; who has no actor yet gets this one */
  ready(actor) {
    const named = JSON.stringify(actor);
    const entries = this.read();
    if (entries.some((entry) => !entry.actor)) {
      this.write(entries.map((entry) => ({ actor: named, ...entry })));
    }
    return this.read().map(toBytes);
  }

  /** Of another workbook now: the two were joined. Sent twice, the id tells that it is the same. */
  rename(actor) {
    const named = JSON.stringify(actor);
    this.write(this.read().map((entry) => ({ ...entry, actor: named })));
  }

  remove(ids) {
    this.write(this.read().filter(({ id }) => !ids.includes(id)));
  }

  clear() {
    this.write([]);
  }

  read() {
    const entries = this.memory || this.store.read();
    return Array.isArray(entries) ? entries.filter(isEntry) : [];
  }

  write(entries) {
    const kept = entries.slice(-MOST);
    const isKept = this.store.write(kept.length ? kept : null);
    this.memory = isKept ? null : kept;
  }
}

function isEntry(entry) {
  return Boolean(entry) && typeof entry.text === "string";
}

function toBytes({ id, text, actor }) {
  return { id, bytes: `{"actor":${actor},${text.slice(1)}` };
}
