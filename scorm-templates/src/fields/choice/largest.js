/** @returns {string} the longest keys, as many as may be chosen, in the order of the page */
export function largest(element) {
  const keys = Array.from(
    element.querySelectorAll("input"),
    (input) => input.value,
  );
  const several = Number(element.dataset.most) || keys.length;
  const most = element.dataset.multiple === "true" ? several : 1;
  const longest = [...keys].sort((a, b) => b.length - a.length).slice(0, most);
  return keys.filter((key) => longest.includes(key)).join("~");
}
