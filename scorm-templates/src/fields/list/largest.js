/** @returns {string} every row full */
export function largest(element) {
  const row = "x".repeat(Number(element.dataset.max));
  return Array(Number(element.dataset.rows)).fill(row).join("~");
}
