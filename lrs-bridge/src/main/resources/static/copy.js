/**
 * Puts the text of a field on the clipboard: a button with data-copy, the id of the field. Without this script, or where
 * the browser does not let pages copy, the button stays hidden and the text is copied by hand.
 */
(function () {
  "use strict";

  /** Says how it went, in the words that the button carries. */
  function say(button, word) {
    button.form.querySelector("[data-copied]").textContent = word;
  }

  function copy(button) {
    const field = document.getElementById(button.dataset.copy);
    navigator.clipboard.writeText(field.value).then(
      () => say(button, button.dataset.done),
      () => {
        field.select();
        say(button, button.dataset.failed);
      },
    );
  }

  if (!navigator.clipboard) return;
  document.querySelectorAll("[data-copy]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  });
})();
