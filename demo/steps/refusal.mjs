/** Why the demo cannot go on, in one sentence for the person who started it. */
export class Refusal extends Error {
  /**
   * @param {string} message what is wrong, where, and what to do.
   * @param {number} exitCode 1: bad surroundings, 2: bad usage.
   */
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}
