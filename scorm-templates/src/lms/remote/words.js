/**
 * Most UTF-16 units of a state in a record store. The stores have room for much more, but a browser
 * sends at most 64 KiB while a page goes away, and this may be as much as three bytes a unit.
 */
export const MOST = 20_000;
