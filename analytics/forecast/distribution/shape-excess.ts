import type { DemandShape } from "./demand-shape"
import { normalCdf } from "./normal-cdf"
import { wholeUnits } from "./whole-units"

/** `demandExcess` of a shape that is known already. */
export function shapeExcess(units: number, shape: DemandShape): number {
  const mean = shape.kind === "none" ? 0 : shape.mean
  if (units <= 0) {
    return mean - units
  }
  if (shape.kind === "none") {
    return 0
  }
  return shape.kind === "log_normal"
    ? logNormalExcess(units, shape)
    : countedExcess(units, shape)
}

/** The partial expectation that option pricing is built on. */
function logNormalExcess(
  units: number,
  { mean, mu, sigma }: Extract<DemandShape, { kind: "log_normal" }>
): number {
  const z = (mu - Math.log(units)) / sigma
  const missed = mean * normalCdf(z + sigma) - units * normalCdf(z)
  return Math.max(0, missed)
}

/** The mean less Σ P(D > k) over the units that are there. */
function countedExcess(
  units: number,
  { mean, nothing, size, decay }: Extract<DemandShape, { kind: "counts" }>
): number {
  const whole = wholeUnits(units)
  let probability = nothing
  let sum = probability
  let missed = mean
  for (let k = 0; k < whole && sum < 1; k++) {
    missed -= 1 - sum
    probability *= ((k + size) / (k + 1)) * decay
    sum += probability
  }
  const part = Math.max(0, units - whole)
  return Math.max(0, missed - part * Math.max(0, 1 - sum))
}
