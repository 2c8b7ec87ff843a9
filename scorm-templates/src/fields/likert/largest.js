/** @returns {string} one digit, whichever */
export function largest(element) {
  return element.querySelector("input").value;
}
