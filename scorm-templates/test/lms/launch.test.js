import assert from "node:assert/strict";
import { test } from "node:test";
import { agentOf, identityOf } from "../../src/lms/remote/agent.js";
import { readLaunch } from "../../src/lms/remote/launch.js";

const ACTOR = {
  objectType: "Agent",
  account: { homePage: "https://lms.example", name: "å 1" },
};
const CMI5 = {
  endpoint: "https://lms.example/xapi",
  fetch: "https://lms.example/token?k=1",
  actor: JSON.stringify(ACTOR),
  registration: "760e3480-ba55-4991-94b0-01820dbd23a2",
  activityId: "https://lms.example/au/7",
};
const search = (values) => `?${new URLSearchParams(values)}`;

test("a launch by cmi5 says where, who and what", () => {
  assert.deepEqual(readLaunch(search(CMI5)), {
    ...CMI5,
    endpoint: "https://lms.example/xapi/",
    auth: "",
    actor: ACTOR,
  });
});

test("an xAPI launch has its key in the address, and need not have a registration", () => {
  const { endpoint, actor } = CMI5;
  const activity_id = "https://w3id.org/innovationskraft/o05";
  const auth = "Basic x";
  const launch = readLaunch(search({ endpoint, actor, activity_id, auth }));
  assert.equal(launch.fetch, "");
  assert.equal(launch.auth, auth);
  assert.equal(launch.activityId, activity_id);
  assert.equal(launch.registration, "");
});

test("an agent of TinCan 0.9 is written as record stores take it", () => {
  const old = {
    name: ["Åsa"],
    account: [
      { accountServiceHomePage: "https://lms.example", accountName: "7" },
    ],
    objectType: ["Agent"],
  };
  const agent = agentOf(old);
  assert.deepEqual(agent, {
    name: "Åsa",
    objectType: "Agent",
    account: { homePage: "https://lms.example", name: "7" },
  });
  assert.equal(
    identityOf(agent),
    identityOf({ ...agent, name: "Åsa Öberg" }),
    "who has a new name is the same person",
  );
});

test("without an LMS there is no launch; one that names nobody cannot be used", () => {
  assert.equal(readLaunch(""), undefined);
  assert.equal(readLaunch("?utm=1"), undefined);
  for (const broken of [
    { actor: "{" },
    { actor: "null" },
    { actor: '{"name":"Åsa"}' },
    { activityId: "" },
  ])
    assert.equal(readLaunch(search({ ...CMI5, ...broken })), null);
});
