import { demandShape } from "./demand-shape"
import { shapeExcess } from "./shape-excess"

/**
 * E[(D − units)⁺]: the units of demand that this stock is expected to
 * miss, before the next goods arrive. A negative stock misses itself too.
 */
export const demandExcess = (units: number, mean: number, variance: number) =>
  shapeExcess(units, demandShape(mean, variance))
