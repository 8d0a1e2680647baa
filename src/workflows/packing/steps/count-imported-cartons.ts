import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { FactProblem } from "../../../modules/packing/tables/read-fact-table"
import type { ReadFacts } from "../facts/read-facts"

export type CountImportedCartonsInput = {
  counts: ReadFacts["counts"]
  cartons: { id: string; code?: string | null; location_id?: string | null }[]
  actor: string
}

export const countImportedCartonsStepId = "count-imported-cartons"

/**
 * Sets the stock of cartons that a file tells. A count below what is reserved
 * is told by line; the others stand. Like any count, it is not undone but
 * counted anew.
 */
export const countImportedCartonsStep = createStep(
  countImportedCartonsStepId,
  async (
    { counts, cartons, actor }: CountImportedCartonsInput,
    { container, context }
  ) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const problems: FactProblem[] = []
    for (const { line, code, location_id, quantity } of counts) {
      const carton = cartons.find(
        (one) => one.code === code && one.location_id === location_id
      )
      const move = {
        carton_id: carton?.id ?? "",
        location_id,
        kind: "count" as const,
        quantity,
        cause: `import:${context.transactionId}:${line}`,
        actor,
      }
      await packing.moveCartonStock([move]).catch((error: unknown) => {
        if (!(error instanceof MedusaError)) {
          throw error
        }
        problems.push({ line, column: "stock", message: error.message })
      })
    }
    return new StepResponse(problems)
  }
)
