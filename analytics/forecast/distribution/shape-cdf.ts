import type { DemandShape } from "./demand-shape"
import { normalCdf } from "./normal-cdf"
import { wholeUnits } from "./whole-units"

/** `demandCdf` of a shape that is known already. */
export function shapeCdf(units: number, shape: DemandShape): number {
  const whole = wholeUnits(units)
  if (whole < 0) {
    return 0
  }
  if (shape.kind === "none") {
    return 1
  }
  if (shape.kind === "log_normal") {
    return normalCdf((Math.log(whole) - shape.mu) / shape.sigma)
  }
  let probability = shape.nothing
  let sum = probability
  for (let k = 0; k < whole; k++) {
    probability *= ((k + shape.size) / (k + 1)) * shape.decay
    sum += probability
    if (k > shape.mean && sum + probability === sum) {
      break
    }
  }
  return Math.min(1, sum)
}
