import type { DemandShape } from "./demand-shape"
import { normalCdf } from "./normal-cdf"
import { wholeUnits } from "./whole-units"

/**
 * P(D > units), with its digits kept where it is very small: a pack that
 * hardly anybody will want must still compare with another.
 */
export function shapeSurvival(units: number, shape: DemandShape): number {
  const whole = wholeUnits(units)
  if (whole < 0) {
    return 1
  }
  if (shape.kind === "none") {
    return 0
  }
  if (shape.kind === "log_normal") {
    return normalCdf((shape.mu - Math.log(whole)) / shape.sigma)
  }
  return whole < shape.mean
    ? 1 - countUpTo(whole, shape)
    : tailAfter(whole, shape)
}

type Counts = Extract<DemandShape, { kind: "counts" }>

const ratioAt = (k: number, { size, decay }: Counts) =>
  ((k + size) / (k + 1)) * decay

function countUpTo(whole: number, shape: Counts): number {
  let probability = shape.nothing
  let sum = probability
  for (let k = 0; k < whole; k++) {
    probability *= ratioAt(k, shape)
    sum += probability
  }
  return Math.min(1, sum)
}

/** Above the mean each probability is smaller than the one before. */
function tailAfter(whole: number, shape: Counts): number {
  let probability = shape.nothing
  for (let k = 0; k <= whole; k++) {
    probability *= ratioAt(k, shape)
  }
  let sum = 0
  for (let k = whole + 1; probability > 0; k++) {
    if (sum + probability === sum) {
      break
    }
    sum += probability
    probability *= ratioAt(k, shape)
  }
  return sum
}
