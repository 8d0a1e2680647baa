import { COLUMNS, FEATURES } from "../fit/features"
import { COMB5, type Method } from "./methods"

/**
 * What each column of a row of forecasts weighs in a method. Every method is
 * such a sum, also the combinations.
 *
 * @param stack the class's weights; null: `stack` and `blend` are `comb5`.
 */
export function methodWeights(
  method: Method,
  stack: Float64Array | null
): Float64Array {
  const weights = new Float64Array(COLUMNS)
  if (method === "zero") {
    return weights
  }
  if (method === "naive") {
    weights[COLUMNS - 1] = 1
    return weights
  }
  const isStack = method === "stack" || method === "blend"
  if (method !== "comb5" && !isStack) {
    weights[FEATURES.indexOf(method)] = 1
    return weights
  }
  const stacked = isStack && stack ? (method === "stack" ? 1 : 0.5) : 0
  for (const name of COMB5) {
    weights[FEATURES.indexOf(name)] += (1 - stacked) / COMB5.length
  }
  for (let at = 0; stack && at < FEATURES.length; at++) {
    weights[at] += stacked * stack[at]
  }
  return weights
}
