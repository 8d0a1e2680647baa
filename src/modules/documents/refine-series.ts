import type { z } from "@medusajs/framework/zod"
import { findPatternProblem } from "./number/find-pattern-problem"
import type { NumberReset } from "./number/number-placeholder"

/** Refuses a pattern that would repeat numbers. */
export function refineSeries(
  { pattern, reset }: { pattern: string; reset: NumberReset },
  context: z.RefinementCtx
): void {
  const problem = findPatternProblem(pattern, reset)
  if (problem) {
    context.addIssue({ code: "custom", path: ["pattern"], message: problem })
  }
}
