import { combineRow } from "../combine/combine-row"
import { methodWeights } from "../combine/method-weights"
import type { Method } from "../combine/methods"
import type { StackWeights } from "../combine/stack-weights"
import { DEMAND_CLASSES } from "../classes/demand-class"
import type { FittedShard } from "../fit/fitted-shard"
import { ITEM_STATES } from "../fit/item-state"

/** How far a method's sums were from what came, per unit forecast. */
export type Spread = {
  /** φ of each class. */
  classes: Float64Array
  /** φ of each item, drawn to its class's. */
  items: Float64Array
}

/** What one error may count for in a class, per unit forecast. */
const MOST_ERROR = 400

const LEAST_FORECAST = 0.2
const LEAST_PHI = 1.02

/** Average windows of the class that an item's own weigh against. */
const CLASS_WEIGHT = 6

/**
 * Kernels were fitted to the very windows that they are judged by: with W of
 * them their errors are raised by 1 + 12/W, a year's windows of one item.
 */
const FITTED_WINDOWS = 12

const FITTED = ITEM_STATES.indexOf("fitted")

/**
 * NB5's dispersion of section 3 of the forecast design. Classes learn from
 * items that can be judged; where a class has no window the pool of all
 * classes speaks for it, and without any window the scatter of single periods.
 */
export function spreadOf(
  fitted: FittedShard,
  method: Method,
  stack: StackWeights
): Spread {
  const weights = DEMAND_CLASSES.map((_, at) =>
    methodWeights(method, stack[at])
  )
  const errors = windowErrors(fitted, weights)
  const classes = classPhis(fitted, errors)
  const items = new Float64Array(fitted.states.length)
  for (let item = 0; item < items.length; item++) {
    const { forecasts, squares, windows } = errors
    const origin = fitted.rowStart[item + 1] - 1
    const mean =
      windows[item] > 0
        ? forecasts[item] / windows[item]
        : origin >= fitted.rowStart[item]
          ? combineRow(fitted.forecasts, origin, weights[fitted.classes[item]])
          : 0
    const prior = CLASS_WEIGHT * Math.max(LEAST_FORECAST, mean)
    items[item] = Math.max(
      LEAST_PHI,
      (squares[item] + classes[fitted.classes[item]] * prior) /
        (forecasts[item] + prior)
    )
  }
  return { classes, items }
}

type WindowErrors = {
  /** Σ over an item's windows. */
  forecasts: Float64Array
  squares: Float64Array
  capped: Float64Array
  windows: Int32Array
}

function windowErrors(
  fitted: FittedShard,
  weights: readonly Float64Array[]
): WindowErrors {
  const n = fitted.states.length
  const errors: WindowErrors = {
    forecasts: new Float64Array(n),
    squares: new Float64Array(n),
    capped: new Float64Array(n),
    windows: new Int32Array(n),
  }
  for (let item = 0; item < n; item++) {
    const own = weights[fitted.classes[item]]
    const origin = fitted.rowStart[item + 1] - 1
    for (let row = fitted.rowStart[item]; row < origin; row++) {
      const forecast = combineRow(fitted.forecasts, row, own)
      const square = (fitted.actuals[row] - forecast) ** 2
      errors.forecasts[item] += forecast
      errors.squares[item] += square
      errors.capped[item] += Math.min(
        square,
        MOST_ERROR * Math.max(forecast, 1)
      )
      errors.windows[item]++
    }
  }
  return errors
}

function classPhis(fitted: FittedShard, errors: WindowErrors): Float64Array {
  const squares = new Float64Array(DEMAND_CLASSES.length)
  const forecasts = new Float64Array(DEMAND_CLASSES.length)
  const windows = new Float64Array(DEMAND_CLASSES.length)
  for (let item = 0; item < fitted.states.length; item++) {
    if (fitted.states[item] === FITTED) {
      squares[fitted.classes[item]] += errors.capped[item]
      forecasts[fitted.classes[item]] += errors.forecasts[item]
      windows[fitted.classes[item]] += errors.windows[item]
    }
  }
  const all = sumOf(forecasts)
  const pooled = all > 0 ? sumOf(squares) / all : phiOfPeriods(fitted)
  return squares.map((sum, at) =>
    Math.max(
      LEAST_PHI,
      forecasts[at] > 0
        ? (sum / forecasts[at]) * (1 + FITTED_WINDOWS / windows[at])
        : pooled
    )
  )
}

/**
 * φ where nothing was ever forecast before: single periods scatter at least
 * as chance does, and a rate learned from n of them errs by 1 + H/n more.
 */
function phiOfPeriods({ s2, mean, known, horizon }: FittedShard): number {
  const means = sumOf(mean)
  const sold = known.filter((_, item) => mean[item] > 0)
  const periods = sold.length > 0 ? sumOf(sold) / sold.length : 1
  const scatter = means > 0 ? Math.max(1, sumOf(s2) / means) : 1
  return scatter * (1 + horizon / periods)
}

const sumOf = (values: Float64Array) =>
  values.reduce((sum, value) => sum + value, 0)
