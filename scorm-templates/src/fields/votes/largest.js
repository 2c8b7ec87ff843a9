/** @returns {string} the most dots on every row */
export function largest(element) {
  const { rows, max } = element.dataset;
  return Array(Number(rows)).fill(max).join("~");
}
