import type { DemandShape } from "./demand-shape"
import { normalQuantile } from "./normal-quantile"

/** `demandQuantiles` of a shape and probabilities that were checked. */
export function shapeQuantiles(
  ps: readonly number[],
  shape: DemandShape
): number[] {
  if (shape.kind === "counts") {
    return countedQuantiles(ps, shape)
  }
  return ps.map((p) =>
    shape.kind === "none" || p <= 0
      ? 0
      : Math.ceil(Math.exp(shape.mu + shape.sigma * normalQuantile(p)))
  )
}

function countedQuantiles(
  ps: readonly number[],
  { nothing, size, decay, mean }: Extract<DemandShape, { kind: "counts" }>
): number[] {
  const found: number[] = []
  let probability = nothing
  let sum = probability
  let units = 0
  for (const p of ps) {
    while (sum < p) {
      probability *= ((units + size) / (units + 1)) * decay
      const next = sum + probability
      if (next === sum && units > mean) {
        break
      }
      sum = next
      units++
    }
    found.push(units)
  }
  return found
}
