import { problemOf } from "./problems.js";

/** Two workbooks become one when both keys are shown: a code from the one, written in the other. */

/** @param {import("./book.js").Book} book */
export async function showCode(book) {
  const answer = await ask(book, "/launch/code", {});
  if (answer.outcome === "ok") book.view.code = answer.data;
  book.tell(problemOf(answer));
}

/** This workbook goes into the one that showed the code; what waits is sent before. */
export async function join(book, code) {
  const before = await book.run();
  if (before.outcome !== "ok" || !book.isConnected()) return;
  const answer = await ask(book, "/launch/join", { code });
  if (answer.outcome !== "ok") {
    const isAway = ["later", "expired"].includes(answer.outcome);
    book.tell(isAway ? "workbook-away" : "workbook-code-wrong");
    return;
  }
  book.session.accept(answer.data);
  book.sync.reset();
  const after = await book.run();
  book.tell(problemOf(after) || "workbook-joined");
}

async function ask({ session }, path, body) {
  const opened = session.isOpen() ? { outcome: "ok" } : await session.open();
  return session.isOpen() ? session.post(path, body) : opened;
}
