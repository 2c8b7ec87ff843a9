/** @returns {string} the greatest number */
export function largest(element) {
  return element.dataset.max;
}
