/**
 * A whole number as people write it: blanks in it, a real minus sign, zeros before it.
 * @param {string} text
 * @returns {string} digits, with `-` before them when negative; '' when it is no whole number
 */
export function integer(text) {
  const clean = text.replace(/\s/g, "").replace("\u2212", "-");
  return /^-?\d{1,15}$/.test(clean) ? String(Number(clean) || 0) : "";
}
