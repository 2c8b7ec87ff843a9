/** @returns {string} all keys where several may be chosen, else a longest key */
export function largest(element) {
  const keys = Array.from(
    element.querySelectorAll("input"),
    (input) => input.value,
  );
  if (element.dataset.multiple === "true") return keys.join("~");
  return keys.reduce((a, b) => (b.length > a.length ? b : a), "");
}
