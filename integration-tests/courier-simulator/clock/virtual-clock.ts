const MINUTE_MS = 60_000

/**
 * The simulator's time: it runs as often faster than ours as `speed` says (0:
 * it stands) and can be put forward, never back.
 */
export class VirtualClock {
  private since: number

  /** @param real our own clock, in milliseconds. */
  constructor(
    private at: number,
    private factor: number,
    private readonly real: () => number = Date.now
  ) {
    this.since = real()
  }

  /** Milliseconds since 1970. */
  now(): number {
    return Math.floor(this.at + (this.real() - this.since) * this.factor)
  }

  get speed(): number {
    return this.factor
  }

  setSpeed(factor: number): void {
    this.hold()
    this.factor = factor
  }

  advance(minutes: number): void {
    this.hold()
    this.at += minutes * MINUTE_MS
  }

  /** @returns whether it could: a time in its past is refused. */
  putForward(to: number): boolean {
    this.hold()
    const isAhead = to >= this.at
    this.at = Math.max(to, this.at)
    return isAhead
  }

  private hold(): void {
    this.at = this.now()
    this.since = this.real()
  }
}
