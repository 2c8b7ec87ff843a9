/** Something that whoever uses the page can do something about. */
export class Wrong extends Error {
  /**
   * @param {string} rule last part of the message's key, after `wrong-`
   * @param {...(string|number)} values for the message
   */
  constructor(rule, ...values) {
    super(rule);
    Object.assign(this, { rule, values });
  }
}
