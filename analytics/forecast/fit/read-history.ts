import type { Panel } from "../panel/panel"
import type { ItemHistory } from "./item-history"

/** Below this exposure a period says nothing about demand. */
const LEAST_EXPOSURE = 0.2

/** Takes one item's past out of the panel. */
export function readHistory(panel: Panel, item: number): ItemHistory {
  const { periods, stride } = panel
  const row = (values: Float64Array) =>
    values.subarray(item * stride, item * stride + periods)
  const start = Math.min(panel.start[item], periods)
  const quantity = row(panel.quantity)
  const exposure = panel.exposure
    ? row(panel.exposure)
    : new Float64Array(periods).fill(1)
  const values = new Float64Array(periods - start)
  const known = new Int32Array(periods + 1)
  let n = 0
  for (let t = start; t < periods; t++) {
    known[t] = n
    if (exposure[t] >= LEAST_EXPOSURE) {
      values[n++] = quantity[t] / exposure[t]
    }
  }
  known[periods] = n
  return {
    start,
    end: periods,
    quantity,
    exposure,
    counts: panel.lines ? row(panel.lines) : toCounts(quantity, start, periods),
    values: values.subarray(0, n),
    known,
  }
}

/** Effective counts: units over how clustered they come, y·μ/max(μ, s²). */
function toCounts(quantity: Float64Array, start: number, end: number) {
  let sum = 0
  for (let t = start; t < end; t++) {
    sum += quantity[t]
  }
  const mean = sum / (end - start)
  let squares = 0
  for (let t = start; t < end; t++) {
    squares += (quantity[t] - mean) ** 2
  }
  const weight = mean > 0 ? mean / Math.max(mean, squares / (end - start)) : 0
  return quantity.map((units) => units * weight)
}
