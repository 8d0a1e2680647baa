import { DEMAND_CLASSES } from "../classes/demand-class"
import type { StackWeights } from "../combine/stack-weights"
import { FEATURES } from "../fit/features"

/** The stack's weights by class and kernel; a class absent is too small. */
export const stackByClass = (
  stack: StackWeights
): Record<string, Record<string, number>> =>
  Object.fromEntries(
    DEMAND_CLASSES.flatMap((name, at) => {
      const own = stack[at]
      return own
        ? [[name, Object.fromEntries(FEATURES.map((f, k) => [f, own[k]]))]]
        : []
    })
  )
