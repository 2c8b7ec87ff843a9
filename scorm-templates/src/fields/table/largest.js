const LARGEST = {
  text: (max) => "x".repeat(max),
  number: () => "9999",
  choice: () => "1",
};

/** @returns {string} every cell full */
export function largest(element) {
  const { rows, max } = element.dataset;
  const first = element.querySelector("tbody tr, [data-row]");
  const cells = Array.from(first.querySelectorAll("[data-kind]"), (cell) =>
    LARGEST[cell.dataset.kind](Number(cell.dataset.max || max)),
  );
  return Array(Number(rows)).fill(cells.join("{")).join("~");
}
