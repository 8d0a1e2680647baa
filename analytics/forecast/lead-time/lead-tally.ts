/** Sums of what levels covered, weighted by the chance of each lead time. */
export class LeadTally {
  evaluated = 0
  private demand = 0
  private readonly covered: number[]
  private readonly loss: number[]

  constructor(private readonly probabilities: readonly number[]) {
    this.covered = probabilities.map(() => 0)
    this.loss = probabilities.map(() => 0)
  }

  /** @param sums demand under each lead time, all as likely. */
  add(levels: readonly number[], sums: readonly number[], value: number): void {
    const weight = 1 / sums.length
    this.evaluated++
    for (const sum of sums) {
      this.demand += weight * value * sum
      this.probabilities.forEach((p, at) => {
        const gap = sum - levels[at]
        this.covered[at] += weight * +(gap <= 0)
        this.loss[at] += weight * value * (gap > 0 ? p * gap : (p - 1) * gap)
      })
    }
  }

  coverage(): Record<string, number | null> {
    return this.byProbability(this.covered, this.evaluated, 1)
  }

  moneyPinball(): Record<string, number | null> {
    const losses = this.byProbability(this.loss, this.demand, 100)
    const known = Object.values(losses).filter((loss) => loss !== null)
    const sum = known.reduce((all, loss) => all + loss, 0)
    return { ...losses, mean: known.length > 0 ? sum / known.length : null }
  }

  private byProbability(sums: number[], by: number, scale: number) {
    return Object.fromEntries(
      this.probabilities.map((p, at) => [
        String(p),
        by > 0 ? (scale * sums[at]) / by : null,
      ])
    )
  }
}
