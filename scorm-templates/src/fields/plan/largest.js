/** @returns {string} both parts full */
export function largest(element) {
  const part = "x".repeat(Number(element.dataset.max));
  return `${part}~${part}`;
}
