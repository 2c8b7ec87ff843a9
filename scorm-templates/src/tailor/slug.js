/** @returns {string} a name as a short id: `Exempelviks kommun` → `exempelviks-kommun`; '' when nothing is left */
export function slug(name) {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 64);
}
