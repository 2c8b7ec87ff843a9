import { message } from "../dom/messages.js";
import { all, button, create } from "../dom/parts.js";

const WEB = /^https?:\/\//;
const PLACES =
  '[data-screen="done"] [data-later="download"], [data-later="take"]';

/**
 * The way back, where the LMS has said which it is. cmi5 demands that whoever ends the exercise
 * is sent there.
 * @param {object} app
 * @param {function(): void} end what must be told first
 */
export function offerReturn({ lms, saver }, end) {
  const { returnURL } = lms.session.data || {};
  if (!WEB.test(returnURL)) return;
  const go = () => {
    saver.flush();
    saver.whenSettled(() => {
      // The notice that is shown says what to do with a text that is nowhere.
      if (saver.reported === "not-saved") return;
      end();
      window.location.assign(returnURL);
    });
  };
  for (const place of all(document, PLACES))
    place.after(create(place.tagName, button(message("return"), go)));
}
