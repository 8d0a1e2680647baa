/**
 * Ctrl-C and kill: running children are told first, then what was opened is
 * closed in reverse order.
 */
export class Interruption {
  #closers = []
  #waiters = new Set()
  #isInterrupted = false

  constructor() {
    for (const signal of ["SIGINT", "SIGTERM"]) {
      process.on(signal, () => this.#interrupt())
    }
  }

  #interrupt() {
    this.#isInterrupted = true
    for (const wake of this.#waiters) {
      wake()
    }
  }

  /** Registers what must be closed at the end, however it comes. */
  onEnd(close) {
    this.#closers.push(close)
  }

  /** @throws Interrupted when somebody wants to stop. */
  check() {
    if (this.#isInterrupted) {
      throw Object.assign(new Error("Interrupted"), { name: "Interrupted" })
    }
  }

  /** Calls back once on interruption; returns how to cancel that. */
  onInterrupt(wake) {
    this.#waiters.add(wake)
    if (this.#isInterrupted) {
      wake()
    }
    return () => this.#waiters.delete(wake)
  }

  async cleanUp() {
    for (const close of this.#closers.splice(0).reverse()) {
      await close().catch((error) => console.error(error?.message ?? error))
    }
  }
}
