import { arrayOf, firstOf } from "../statements/deliver.js";
import { ask, beacon } from "../statements/transport.js";

/**
 * The page is hidden and may never come back: what waits goes in requests that outlive
 * it. What is not answered is sent again next time; the ids tell that it is the same.
 * @param {object} book see book.js
 * @param {import("./sync.js").Sync} sync
 */
export function sendLast(book, sync) {
  const { session, queue, settings } = book;
  if (!book.isConnected() || !session.isOpen()) return;
  const { pending } = settings.values;
  if (pending && sync.isSafe()) sync.save(pending, { keepalive: true });
  const batch = firstOf(queue.ready(session.actor));
  if (!batch.length) return;
  if (outlives()) sendKeptAlive(book, batch);
  else sendBeacon(session, batch);
}

function outlives() {
  return typeof Request === "function" && "keepalive" in Request.prototype;
}

async function sendKeptAlive({ session, queue }, batch) {
  const { outcome } = await ask(`${session.endpoint}/statements`, {
    token: session.token,
    body: arrayOf(batch),
    keepalive: true,
  });
  if (outcome === "ok") queue.remove(batch.map(({ id }) => id));
  // The browser would not take it, for instance because too much is under way.
  if (outcome === "later") sendBeacon(session, batch);
}

function sendBeacon({ bridge, token }, batch) {
  const head = `{"token":${JSON.stringify(token)},"documents":[]`;
  beacon(`${bridge}/collect`, `${head},"statements":${arrayOf(batch)}}`);
}
