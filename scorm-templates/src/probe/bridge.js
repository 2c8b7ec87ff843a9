const PATIENCE_MILLIS = 10_000;
/** Nothing about who asks leaves but what every request has. */
const QUIETLY = {
  credentials: "omit",
  referrerPolicy: "no-referrer",
  cache: "no-store",
};

/**
 * @param {unknown} local what local.js says
 * @returns {string} the bridge's address without a slash at its end; '' for none
 */
export function bridgeOf(local) {
  const { bridge } = local || {};
  const isAddress = typeof bridge === "string" && /^https?:\/\//.test(bridge);
  return isAddress ? bridge.replace(/\/+$/, "") : "";
}

/**
 * Asks a bridge whether it is there, without any key.
 * @param {string} bridge
 * @param {typeof fetch} ask
 * @returns {Promise<'reached'|'closed'|'silent'>} `closed`: it answers, but not pages of this LMS
 */
export async function reach(bridge, ask) {
  const address = bridge + "/xapi/about";
  if (await answers(ask, address, {})) return "reached";
  // Without CORS nothing can be read of an answer but that there is one.
  const isThere = await answers(ask, address, { mode: "no-cors" });
  return isThere ? "closed" : "silent";
}

async function answers(ask, address, how) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MILLIS);
  try {
    const { signal } = patience;
    const { ok, type } = await ask(address, { ...QUIETLY, ...how, signal });
    return ok || type === "opaque";
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
