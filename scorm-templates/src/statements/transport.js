/**
 * The way to the bridge. Never throws, never waits for ever, sends no cookie.
 *
 * @typedef {'ok'|'rejected'|'expired'|'refused'|'missing'|'conflict'|'gone'|'changed'|'too-large'|'later'} Outcome
 * @typedef {{outcome: Outcome, data: object|null, etag: string, wait: number}} Answer `wait`: seconds
 *   the bridge asks for
 */

const PATIENCE = 15_000;
const VERSION = { "X-Experience-API-Version": "2.0.0" };

/** A browser sends at most 64 kB after the page is gone, all requests together. */
export const LAST_BYTES = 60_000;

const OUTCOMES = {
  400: "rejected",
  401: "expired",
  403: "refused",
  404: "missing",
  409: "conflict",
  410: "gone",
  412: "changed",
  413: "too-large",
  415: "rejected",
};

/**
 * @param {string} url
 * @param {{method?: string, token?: string, body?: string, headers?: object, keepalive?: boolean}} [request]
 * @returns {Promise<Answer>}
 */
export async function ask(url, request = {}) {
  const { method = "POST", token, body, keepalive = false } = request;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), PATIENCE);
  try {
    const response = await fetch(url, {
      method,
      body,
      keepalive,
      headers: headersOf(token, body, request.headers),
      credentials: "omit",
      cache: "no-store",
      signal: controller.signal,
    });
    return await read(response);
  } catch {
    return answer("later");
  } finally {
    clearTimeout(timer);
  }
}

function headersOf(token, body, others) {
  return {
    ...(body !== undefined && { "Content-Type": "application/json" }),
    ...(token && { Authorization: `Bearer ${token}`, ...VERSION }),
    ...others,
  };
}

async function read(response) {
  const { headers, ok, status } = response;
  const outcome = ok ? "ok" : OUTCOMES[status] || "later";
  const data = await response.json().catch(() => null);
  return answer(outcome, {
    data,
    etag: headers.get("ETag") || "",
    wait: Number(headers.get("Retry-After")) || 0,
  });
}

function answer(outcome, rest) {
  return { outcome, data: null, etag: "", wait: 0, ...rest };
}

/**
 * Hands a text to the browser to send when the page is gone. No answer comes back, so
 * nothing counts as delivered.
 * @returns {boolean} whether the browser took it
 */
export function beacon(url, body) {
  try {
    // A plain string is text/plain, which asks no other origin for leave first.
    return navigator.sendBeacon(url, body);
  } catch {
    return false;
  }
}
