/** @returns {string} the limit with most characters */
export function largest(element) {
  const { min, max } = element.dataset;
  return min.length > max.length ? min : max;
}
