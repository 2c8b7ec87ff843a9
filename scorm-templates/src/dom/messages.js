let texts;

/**
 * A text of bundle `player`, which the page carries in `<template id="messages">`.
 * @param {string} key
 * @param {...(string|number)} values for {0}, {1} …
 * @returns {string} the key itself when the page does not have it
 */
export function message(key, ...values) {
  if (!texts) texts = readTexts();
  const text = texts.has(key) ? texts.get(key) : key;
  return text.replace(/\{(\d)\}/g, (_, index) => String(values[index]));
}

function readTexts() {
  const template = document.getElementById("messages");
  const found = template ? template.content.querySelectorAll("[data-key]") : [];
  return new Map(
    Array.from(found, (element) => [
      element.dataset.key,
      element.textContent.trim(),
    ]),
  );
}
