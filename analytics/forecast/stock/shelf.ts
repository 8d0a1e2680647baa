/** Stock of many items under one rule, period by period. */
export class Shelf {
  private readonly onHand: Float64Array
  private readonly onOrder: Float64Array
  /** Orders by item and period of arrival. */
  private readonly coming: Float64Array
  private demand = 0
  private met = 0
  private held = 0

  /** @param leadTime periods from an order to its arrival. */
  constructor(
    private readonly items: number,
    private readonly leadTime: number
  ) {
    this.onHand = new Float64Array(items)
    this.onOrder = new Float64Array(items)
    this.coming = new Float64Array(items * (leadTime + 1))
  }

  /** It starts full. */
  fill(item: number, level: number): void {
    this.onHand[item] = level
  }

  /** What was ordered a lead time ago arrives before demand. */
  receive(item: number, period: number): void {
    const slot = this.slot(item, period)
    this.onHand[item] += this.coming[slot]
    this.onOrder[item] -= this.coming[slot]
    this.coming[slot] = 0
  }

  /**
   * Orders up to a level when the position is below another; what comes
   * without a lead time comes at once.
   */
  order(item: number, period: number, level: number, below = level): void {
    const position = this.onHand[item] + this.onOrder[item]
    const need = level - position
    if (position < below && need > 0) {
      this.coming[this.slot(item, period + this.leadTime)] += need
      this.onOrder[item] += need
    }
  }

  /** What is not there is lost. */
  sell(item: number, units: number, value: number, counts: boolean): void {
    const sold = Math.min(units, this.onHand[item])
    this.onHand[item] -= sold
    if (counts) {
      this.demand += value * units
      this.met += value * sold
      this.held += value * this.onHand[item]
    }
  }

  /** Share met, and periods of demand that lay on the shelf. */
  outcome(): { fill: number | null; cover: number | null } {
    return this.demand > 0
      ? { fill: this.met / this.demand, cover: this.held / this.demand }
      : { fill: null, cover: null }
  }

  private slot(item: number, period: number): number {
    return (period % (this.leadTime + 1)) * this.items + item
  }
}
