import { part, textOf } from "../../dom/parts.js";
import { openTab } from "../../lms/remote/tab.js";
import { newRegistration } from "../../player/registration.js";
import { Queue } from "../../statements/queue.js";
import { statementId } from "../../statements/statement.js";
import { SessionTeller } from "../../tell/session-teller.js";

/** Tells the LMS of the session of a theme or a programme. What its exercises tell, they tell themselves. */
class CourseTeller extends SessionTeller {
  isNew() {
    return this.keeper.isNew;
  }

  isOver() {
    return this.keeper.completed || Boolean(this.completion);
  }

  /** A map is done once: exercises have rounds. */
  round() {
    return undefined;
  }

  /** @returns {Promise<boolean>} whether the LMS has heard of the completion, now or before */
  complete() {
    this.tellCompletion();
    return new Promise((resolve) => {
      this.waits.push(resolve);
      this.post.send();
    });
  }

  settle(answer) {
    super.settle(answer);
    const isTold = this.keeper.completed;
    for (const resolve of this.waits.splice(0)) resolve(isTold);
  }

  told() {
    this.keeper.changed();
    this.keeper.send();
  }

  /** Whoever pressed the button hears it from there. */
  refused() {}
}

/** @param {import("./keeper.js").Keeper} keeper */
export function createTeller(keeper) {
  const { lms } = keeper;
  const { dataset } = document.body;
  lms.session.id = lms.session.id || newRegistration();
  const queue = new Queue(openTab(`told:${dataset.package}`));
  const subject = subjectOf(dataset, lms);
  return new CourseTeller({ keeper, lms, subject, queue, waits: [] });
}

function subjectOf(
  { iri, course, programme, version },
  { learnerId, session },
) {
  return {
    base: iri,
    exercise: "",
    theme: "",
    type: course === programme ? "course" : "module",
    title: textOf(part(document, "heading")),
    language: document.documentElement.lang || "sv",
    packageVersion: version,
    // A launch without one: the same every time, so that the whole is completed once.
    registration:
      session.registration || statementId({ base: iri }, [learnerId]),
  };
}
