/** One item's week on the shelf. */
export type SalesWeek = {
  sold: number
  lost: number
  /** Mean in-stock share of the week's trading days. */
  exposure: number
  left: number
}

/**
 * Sells a week day by day. In-stock share of a trading day: 1; ½ on the day
 * that sells out before its demand is met; 0 when nothing is left.
 *
 * @param demand units of each day.
 * @param trading whether anything was sold in the shop that day.
 */
export function salesWeek(
  stock: number,
  demand: readonly number[],
  trading: readonly boolean[]
): SalesWeek {
  let left = stock
  let sold = 0
  let lost = 0
  let shares = 0
  let days = 0
  demand.forEach((units, day) => {
    const served = Math.min(units, left)
    if (trading[day]) {
      days++
      shares += left <= 0 ? 0 : units > left ? 0.5 : 1
    }
    left -= served
    sold += served
    lost += units - served
  })
  return { sold, lost, exposure: days > 0 ? shares / days : 1, left }
}
