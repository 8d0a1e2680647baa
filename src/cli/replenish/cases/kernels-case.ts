import { demandClass } from "../../../../analytics/forecast/classes/demand-class"
import { describeDemand } from "../../../../analytics/forecast/classes/describe-demand"
import { bestAlpha } from "../../../../analytics/forecast/kernels/best-alpha"
import { crostonRate } from "../../../../analytics/forecast/kernels/croston-rate"
import { findDemands } from "../../../../analytics/forecast/kernels/demands"
import { exposureRates } from "../../../../analytics/forecast/kernels/exposure-rate"
import { imapa } from "../../../../analytics/forecast/kernels/imapa"
import { movingAverage } from "../../../../analytics/forecast/kernels/moving-average"
import { sesError } from "../../../../analytics/forecast/kernels/ses-error"
import { sesLevel } from "../../../../analytics/forecast/kernels/ses-level"
import { tsb } from "../../../../analytics/forecast/kernels/tsb"
import type { CaseKind } from "../../verify/cases/case-kind"
import { BadField } from "../../verify/fields/bad-field"
import { listField } from "../../verify/fields/list-field"
import { nullableField } from "../../verify/fields/nullable-field"
import { objectField } from "../../verify/fields/object-field"
import { decimalField } from "../fields/decimal-field"
import { withDefaults } from "../fields/with-defaults"

/** With less of its trade open, a period says nothing of demand. */
const LEAST_EXPOSURE = 0.2
const SES = { low: 0.01, high: 0.99, steps: 18 }
const FORGET_GP20 = 0.2

const readInput = withDefaults(
  objectField({
    quantity: listField(decimalField(0)),
    exposure: nullableField(listField(decimalField(0, 1))),
  }),
  { exposure: null }
)

/** The forecasting kernels of one history, each by itself. */
export const kernelsCase: CaseKind = (input) => {
  const { quantity, exposure } = readInput(input, "")
  if (exposure && exposure.length !== quantity.length) {
    throw new BadField(
      "exposure",
      `has ${exposure.length} periods, and quantity ${quantity.length}.`
    )
  }
  const shares = exposure ?? quantity.map(() => 1)
  const values = quantity
    .map((units, at) => units / shares[at])
    .filter((_, at) => shares[at] >= LEAST_EXPOSURE)
  return { ...flatKernels(values), gp20: exposureRate(quantity, shares) }
}

function flatKernels(values: readonly number[]) {
  const n = values.length
  const { adi, cv2 } = describeDemand(values)
  const demands = findDemands(values, n)
  const croston = (sizeAlpha: number, intervalAlpha: number, factor: number) =>
    crostonRate(demands, n, { sizeAlpha, intervalAlpha, factor })
  const tsbRate = (alpha: number, beta: number) => {
    const { size, probability } = tsb(values, n, alpha, beta)
    return size * probability
  }
  const alpha = bestAlpha(values, n, SES.low, SES.high, SES.steps)
  return {
    class: demands.count > 0 ? demandClass(adi, cv2) : null,
    ses_a10: sesLevel(values, n, 0.1),
    croston_a10: croston(0.1, 0.1, 1),
    sba_a10: croston(0.1, 0.1, 1 - 0.1 / 2),
    sba_a20_a10: croston(0.2, 0.1, 1 - 0.1 / 2),
    tsb_a10_b10: tsbRate(0.1, 0.1),
    tsb_a20_b05: tsbRate(0.2, 0.05),
    ma13: movingAverage(values, n, 13),
    imapa: imapa(values, n, new Float64Array(n)),
    ses_sse: n > 0 ? sesError(values, n, alpha) : 0,
  }
}

/** GP.2 without a season. */
function exposureRate(
  quantity: readonly number[],
  exposure: readonly number[]
): number {
  const end = quantity.length
  const rates = new Float64Array(1)
  exposureRates(
    {
      start: 0,
      end,
      quantity: Float64Array.from(quantity),
      exposure: Float64Array.from(exposure),
      counts: Float64Array.from(quantity),
      values: Float64Array.from(quantity),
      known: Int32Array.from({ length: end + 1 }, (_, at) => at),
    },
    Float64Array.of(1),
    FORGET_GP20,
    [end],
    rates
  )
  return rates[0]
}
