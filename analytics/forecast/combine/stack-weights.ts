import { DEMAND_CLASSES } from "../classes/demand-class"
import { COLUMNS, FEATURES } from "../fit/features"
import type { FittedShard } from "../fit/fitted-shard"
import { ITEM_STATES } from "../fit/item-state"
import { nonNegativeLeastSquares } from "./non-negative-least-squares"

/** One weight per feature for each class; null where too little was seen. */
export type StackWeights = (Float64Array | null)[]

/** Fewer windows cannot tell ten kernels apart. */
const LEAST_WINDOWS = 100

/** One freak sum is not to be what a class learns. */
const MOST_CHANGES = 20

/** How strongly weights are drawn to one another. */
const RIDGE = 0.02

const FITTED = ITEM_STATES.indexOf("fitted")
const N = FEATURES.length

/**
 * What each kernel is worth in each class: non-negative least squares over
 * all items' past windows, each in units of its own item's change, drawn to
 * equal weights by a ridge.
 */
export function stackWeights(fitted: FittedShard): StackWeights {
  const pools = DEMAND_CLASSES.map(() => ({
    windows: 0,
    a: new Float64Array(N * N),
    b: new Float64Array(N),
  }))
  for (let item = 0; item < fitted.states.length; item++) {
    if (fitted.states[item] === FITTED) {
      addItem(fitted, item, pools[fitted.classes[item]])
    }
  }
  return pools.map((pool) =>
    pool.windows < LEAST_WINDOWS ? null : solve(pool)
  )
}

type Pool = { windows: number; a: Float64Array; b: Float64Array }

function addItem(fitted: FittedShard, item: number, pool: Pool): void {
  const { forecasts, actuals, rowStart, change, horizon } = fitted
  const scale = change[item] * horizon
  const most = MOST_CHANGES * Math.sqrt(scale)
  for (let row = rowStart[item]; row < rowStart[item + 1] - 1; row++) {
    const actual = Math.min(actuals[row], most)
    const first = row * COLUMNS
    for (let i = 0; i < N; i++) {
      const own = forecasts[first + i] / scale
      pool.b[i] += own * actual
      for (let j = 0; j <= i; j++) {
        pool.a[i * N + j] += own * forecasts[first + j]
      }
    }
    pool.windows++
  }
}

function solve({ a, b }: Pool): Float64Array | null {
  let trace = 0
  for (let i = 0; i < N; i++) {
    trace += a[i * N + i]
  }
  if (!(trace > 0)) {
    return null
  }
  const ridge = (RIDGE * trace) / N
  for (let i = 0; i < N; i++) {
    b[i] += ridge / N
    a[i * N + i] += ridge
    for (let j = 0; j < i; j++) {
      a[j * N + i] = a[i * N + j]
    }
  }
  return nonNegativeLeastSquares(a, b)
}
