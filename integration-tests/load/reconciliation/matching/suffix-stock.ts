/** Days in which no two orders get the same amount (design §4). */
const REST_DAYS = 20

const MOST = 999

/** Amounts with a suffix of 1 to 999 rupiah, added or else subtracted. */
export class SuffixStock {
  private readonly taken = new Map<number, number>()
  private readonly last = new Map<number, number>()

  /** @returns the price itself where every suffix is taken. */
  take(price: number, day: number): number {
    const start = this.last.get(price) ?? 0
    for (let tried = 0; tried < 2 * MOST; tried++) {
      const place = (start + tried) % (2 * MOST)
      const amount = price + (place < MOST ? place + 1 : MOST - 1 - place)
      const before = this.taken.get(amount)
      if (before === undefined || day - before >= REST_DAYS) {
        this.taken.set(amount, day)
        this.last.set(price, place + 1)
        return amount
      }
    }
    return price
  }
}
