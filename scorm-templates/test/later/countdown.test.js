import assert from "node:assert/strict";
import { test } from "node:test";
import { clockText, Countdown } from "../../src/later/countdown.js";

function at(length) {
  const clock = { time: 5_000 };
  return { clock, countdown: new Countdown(length, () => clock.time) };
}

test("time runs only between run and stop", () => {
  const { clock, countdown } = at(60_000);
  clock.time += 10_000;
  assert.equal(countdown.left, 60_000);
  countdown.run();
  clock.time += 10_000;
  countdown.stop();
  clock.time += 10_000;
  assert.equal(countdown.left, 50_000);
  countdown.run();
  clock.time += 10_000;
  assert.equal(countdown.left, 40_000);
});

test("time never runs below nothing, and more can be added then", () => {
  const { clock, countdown } = at(1_000);
  countdown.run();
  clock.time += 5_000;
  assert.equal(countdown.left, 0);
  countdown.add(60_000);
  clock.time += 1_000;
  assert.equal(countdown.left, 59_000);
});

test("a second that has begun counts", () => {
  assert.equal(clockText(60_000), "1:00");
  assert.equal(clockText(59_001), "1:00");
  assert.equal(clockText(59_000), "0:59");
  assert.equal(clockText(65 * 60_000), "65:00");
  assert.equal(clockText(0), "0:00");
});
