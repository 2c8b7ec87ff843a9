import { createHash } from "node:crypto";
import { createServer } from "node:http";

const TOKEN = "c2Vzc2lvbjprZXk=";
const HEADERS =
  "authorization, content-type, x-experience-api-version, if-match";

/**
 * Plays the web of a cmi5 LMS: the token, State and Statements. Which statements cmi5 allows is judged
 * by the stand-in that packages are played in; here it is about what comes through. Change `status`
 * at any time: every answer but the token's gets it; `tokens` counts what is given.
 */
export async function startRecord() {
  const record = {
    status: 0,
    tokens: 1,
    documents: new Map(),
    statements: [],
    requests: [],
    launchData: { contextTemplate: { extensions: {} }, launchMode: "Normal" },
    close: () => server.close(),
  };
  const server = createServer((request, response) =>
    serve(record, request, response),
  );
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  record.url = `http://127.0.0.1:${server.address().port}`;
  return record;
}

async function serve(record, request, response) {
  const url = new URL(request.url, record.url);
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  const { method, headers } = request;
  record.requests.push({ method, url, headers, text });
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.setHeader("Access-Control-Allow-Headers", HEADERS);
  const [status, body, more] = route(record, { method, url, headers, text });
  response.writeHead(status, { "Content-Type": "application/json", ...more });
  response.end(body === undefined ? "" : JSON.stringify(body));
}

function route(record, { method, url, headers, text }) {
  if (url.pathname === "/fetch") return token(record, method);
  if (record.status) return [record.status, {}];
  if (headers.authorization !== `Basic ${TOKEN}`) return [401, {}];
  if (headers["x-experience-api-version"] !== "1.0.3") return [400, {}];
  if (url.pathname === "/xapi/statements")
    return method === "GET" ? found(record, url) : store(record, text);
  if (url.pathname === "/xapi/agents/profile") return [404, {}];
  return document(record, { method, url, headers, text });
}

function token(record, method) {
  if (method !== "POST" || record.tokens-- <= 0)
    return [200, { "error-code": "1", "error-text": "used" }];
  return [200, { "auth-token": TOKEN }];
}

function store(record, text) {
  const statements = JSON.parse(text);
  for (const statement of statements) {
    if (!record.statements.some(({ id }) => id === statement.id))
      record.statements.push(statement);
  }
  return [200, statements.map(({ id }) => id)];
}

function found(record, url) {
  const wanted = url.searchParams.get("statementId");
  const statement = record.statements.find(({ id }) => id === wanted);
  return statement ? [200, statement] : [404, {}];
}

function document(record, { method, url, headers, text }) {
  const id = url.searchParams.get("stateId");
  if (id === "LMS.LaunchData") return [200, record.launchData];
  const held = record.documents.get(id);
  const etag = held && etagOf(held);
  if (method === "GET")
    return held ? [200, JSON.parse(held), { ETag: etag }] : [404, {}];
  const wanted = headers["if-match"];
  if (wanted && wanted !== etag) return [412, {}];
  record.documents.set(id, text);
  return [204, undefined, { ETag: etagOf(text) }];
}

function etagOf(text) {
  return `"${createHash("sha1").update(text).digest("hex")}"`;
}
