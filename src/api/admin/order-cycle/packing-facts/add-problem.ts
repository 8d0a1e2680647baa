import type { z } from "@medusajs/framework/zod"

/** Tells zod what is wrong with a body, at its field. */
export function addProblem(
  context: Pick<z.RefinementCtx, "addIssue">,
  found: { column: string; problem: string } | null
): void {
  if (found) {
    context.addIssue({
      code: "custom",
      path: [found.column],
      message: `${found.column}: ${found.problem}.`,
    })
  }
}
