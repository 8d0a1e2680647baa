/** What was asked of the simulator cannot be done; its message says why. */
export class BadRequest extends Error {}
