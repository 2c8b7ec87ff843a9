import { createHash, randomBytes, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { keepSent } from "./sent-statements.js";

const BASE = "https://w3id.org/innovationskraft";
const HOUR = 3_600_000;

/**
 * Plays the bridge: as much of the contract as a package can see, and the bad days of a
 * network. Change `vices` at any time: `latency` in ms; `fail` and `drop` count requests that get
 * 500, or no answer at all; `dropAfter` counts those that are carried out but not answered; `status`
 * answers everything with this one.
 */
export async function startBridge({ origin = "*", installKey = "demo" } = {}) {
  const bridge = {
    vices: { latency: 0, fail: 0, drop: 0, dropAfter: 0, status: 0 },
    id: randomUUID(),
    requests: [],
    statements: new Map(),
    documents: new Map(),
    received: 0,
    tokens: new Map(),
    workbooks: new Map(),
    codes: new Map(),
    expireTokens: () => bridge.tokens.clear(),
    erase(key) {
      bridge.workbooks.delete(key);
    },
    close: () => server.close(),
  };
  const server = createServer((request, response) => {
    serve(bridge, { origin, installKey }, request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  bridge.url = `http://127.0.0.1:${server.address().port}`;
  return bridge;
}

async function serve(bridge, rules, request, response) {
  const url = new URL(request.url, bridge.url);
  const text = await bodyOf(request);
  response.setHeader("Access-Control-Allow-Origin", rules.origin);
  response.setHeader("Access-Control-Allow-Methods", "GET, POST, PUT");
  response.setHeader("Access-Control-Expose-Headers", "ETag, Retry-After");
  response.setHeader(
    "Access-Control-Allow-Headers",
    "authorization, content-type, x-experience-api-version, if-match, if-none-match",
  );
  if (request.method === "OPTIONS") return response.writeHead(204).end();
  const { method, headers } = request;
  bridge.requests.push({ method, path: url.pathname, url, headers, text });
  keepSent(bridge.id, statementsIn(url.pathname, text));
  const { vices } = bridge;
  if (vices.latency) await new Promise((go) => setTimeout(go, vices.latency));
  if (vices.drop-- > 0) return request.socket.destroy();
  if (vices.fail-- > 0) return end(response, 500, { message: "bad day" });
  if (vices.status) return end(response, vices.status, {});
  const answer = route(bridge, rules, { method, url, headers, text });
  if (vices.dropAfter-- > 0) return request.socket.destroy();
  return end(response, ...answer);
}

/** What a request brings, whether it is taken or not. */
function statementsIn(path, text) {
  if (path === "/collect") return JSON.parse(text).statements;
  return path === "/xapi/statements" ? [].concat(JSON.parse(text)) : [];
}

function end(response, status, body, headers = {}) {
  response.writeHead(status, {
    "Content-Type": "application/json",
    ...headers,
  });
  response.end(body === undefined ? "" : JSON.stringify(body));
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function route(bridge, rules, request) {
  const path = request.url.pathname;
  if (path === "/launch")
    return launch(bridge, rules, JSON.parse(request.text));
  if (path === "/collect") return collect(bridge, JSON.parse(request.text));
  const token = (request.headers.authorization || "").replace("Bearer ", "");
  const session = bridge.tokens.get(token);
  if (!session) return [401, {}];
  if (path === "/launch/code") return code(bridge, session);
  if (path === "/launch/join") return join(bridge, session, request.text);
  if (!request.headers["x-experience-api-version"]) return [400, {}];
  if (path === "/xapi/statements") {
    return store(bridge, session, JSON.parse(request.text));
  }
  return path === "/xapi/activities/state"
    ? state(bridge, session, request)
    : [404, {}];
}

function launch(bridge, rules, body) {
  if (body.installKey !== rules.installKey) return [403, {}];
  if (!/^[0-9a-f]{64}$/.test(body.pseudonym)) return [400, {}];
  if (!/^[\w-]{22}$/.test(body.workbookKey)) return [400, {}];
  const known = bridge.workbooks.has(body.workbookKey);
  if (!known && body.known) return [410, {}];
  if (!known) bridge.workbooks.set(body.workbookKey, randomUUID());
  const exercise = body.packageId.split("-").pop();
  const answer = open(bridge, { key: body.workbookKey, exercise });
  return [200, { ...answer, workbook: known ? "open" : "new" }];
}

function open(bridge, { key, exercise }) {
  const token = randomBytes(16).toString("base64url");
  const name = bridge.workbooks.get(key);
  const account = { homePage: `${BASE}/org/demo`, name };
  const actor = { objectType: "Agent", account };
  bridge.tokens.set(token, { key, exercise, actor });
  return {
    token,
    expiresAt: new Date(Date.now() + 8 * HOUR).toISOString(),
    actor,
    endpoint: `${bridge.url}/xapi`,
  };
}

function code(bridge, { key }) {
  const made = "ABCD2345";
  bridge.codes.set(made, key);
  const expiresAt = new Date(Date.now() + HOUR / 6).toISOString();
  return [200, { code: made, expiresAt }];
}

function join(bridge, session, text) {
  const target = bridge.codes.get(JSON.parse(text).code);
  if (!target) return [403, {}];
  bridge.codes.clear();
  bridge.workbooks.set(session.key, bridge.workbooks.get(target));
  return [200, { ...open(bridge, session), workbook: "open" }];
}

/** All or nothing, as the contract says; an identical one is taken quietly. */
function store(bridge, session, body) {
  const statements = [].concat(body);
  bridge.received += statements.length;
  for (const statement of statements) {
    const held = bridge.statements.get(statement.id);
    if (held && held !== JSON.stringify(statement)) return [409, {}];
    const { id } = statement.object;
    const own = `${BASE}/${session.exercise}`;
    if (id !== own && !id.startsWith(`${own}/`)) return [403, {}];
    if (JSON.stringify(statement.actor) !== JSON.stringify(session.actor))
      return [403, {}];
  }
  for (const statement of statements) {
    bridge.statements.set(statement.id, JSON.stringify(statement));
  }
  return [200, statements.map(({ id }) => id)];
}

function state(bridge, session, { method, url, headers, text }) {
  const query = url.searchParams;
  if (query.get("agent") !== JSON.stringify(session.actor)) return [403, {}];
  const name = `${query.get("agent")} ${query.get("activityId")} ${query.get("stateId")}`;
  const held = bridge.documents.get(name);
  const etag = held && `"${createHash("sha1").update(held).digest("hex")}"`;
  if (method === "GET") {
    return held ? [200, JSON.parse(held), { ETag: etag }] : [404, {}];
  }
  if (text.length > 64 * 1024) return [413, {}];
  const may = held
    ? headers["if-match"] === etag
    : headers["if-none-match"] === "*";
  if (!may) return [412, {}];
  bridge.documents.set(name, text);
  const made = `"${createHash("sha1").update(text).digest("hex")}"`;
  return [204, undefined, { ETag: made }];
}

function collect(bridge, { token, statements }) {
  const session = bridge.tokens.get(token);
  if (!session) return [401, {}];
  const [status] = store(bridge, session, statements);
  return [status === 200 ? 204 : status, undefined];
}
