/** @returns {string} a largest value; long texts cost one character each */
export function largest(element) {
  return "x".repeat(Number(element.dataset.max));
}
