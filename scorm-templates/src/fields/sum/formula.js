/**
 * @param {string} formula products of columns and whole numbers, added up: `1*2+3*=30` is
 *   column 1 times column 2, plus column 3 times 30
 * @param {string[]} cells what stands in the columns, digits in all that the formula uses
 * @returns {number}
 */
export function workOut(formula, cells) {
  let sum = 0;
  for (const term of formula.split("+")) {
    let product = 1;
    for (const factor of term.split("*"))
      product *= cells[factor] || factor.slice(1);
    sum += product;
  }
  return sum;
}
