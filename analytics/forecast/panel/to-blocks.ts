import { cutPanel } from "./cut-panel"
import type { Frequency } from "./frequency"
import type { Panel } from "./panel"

/** Days of a block. */
export const BLOCK_DAYS = 7

/**
 * What is known before period `origin`, in the blocks that models are fitted
 * on. Days are counted back from the origin in blocks of 7, so no block is
 * partial: up to six days at the beginning are left out. The exposure of a
 * block is the mean of its trading days, those on which anything sold.
 */
export function toBlocks(panel: Panel<Frequency>, origin: number): Panel {
  const { frequency } = panel
  if (frequency !== "day") {
    return cutPanel({ ...panel, frequency }, origin)
  }
  const days = Math.min(origin, panel.periods)
  const periods = Math.floor(days / BLOCK_DAYS)
  const skipped = days - periods * BLOCK_DAYS
  const sums = (values: Float64Array | null) =>
    values && sumDays(panel, values, periods, skipped)
  return {
    ...panel,
    frequency: "week",
    periods,
    stride: periods,
    start: panel.start.map((day) =>
      Math.max(0, Math.floor((day - skipped) / BLOCK_DAYS))
    ),
    quantity: sumDays(panel, panel.quantity, periods, skipped),
    exposure: panel.exposure && meanExposure(panel, periods, skipped),
    lines: sums(panel.lines),
    project: sums(panel.project),
  }
}

function sumDays(
  { ids, stride }: Panel<Frequency>,
  values: Float64Array,
  periods: number,
  skipped: number
): Float64Array {
  const sums = new Float64Array(ids.length * periods)
  for (let item = 0; item < ids.length; item++) {
    for (let day = 0; day < periods * BLOCK_DAYS; day++) {
      sums[item * periods + Math.floor(day / BLOCK_DAYS)] +=
        values[item * stride + skipped + day]
    }
  }
  return sums
}

function meanExposure(
  panel: Panel<Frequency>,
  periods: number,
  skipped: number
): Float64Array {
  const { ids, stride, exposure } = panel
  const trading = tradingDays(panel)
  const means = new Float64Array(ids.length * periods)
  for (let block = 0; block < periods; block++) {
    const first = skipped + block * BLOCK_DAYS
    const all = Array.from({ length: BLOCK_DAYS }, (_, at) => first + at)
    const open = all.filter((day) => trading[day])
    const days = open.length > 0 ? open : all
    for (let item = 0; item < ids.length; item++) {
      let sum = 0
      for (const day of days) {
        sum += exposure?.[item * stride + day] ?? 1
      }
      means[item * periods + block] = sum / days.length
    }
  }
  return means
}

function tradingDays({ ids, stride, quantity }: Panel<Frequency>): Uint8Array {
  const trading = new Uint8Array(stride)
  for (let at = 0; at < ids.length * stride; at++) {
    if (quantity[at] > 0) {
      trading[at % stride] = 1
    }
  }
  return trading
}
