import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { FactsToWrite } from "../../../modules/packing/storage/write-facts"

export const writePackingFactsStepId = "write-packing-facts"

/**
 * Writes facts about packing; a key that is known is set anew.
 *
 * @returns each row's id with the columns of its key.
 */
export const writePackingFactsStep = createStep(
  writePackingFactsStepId,
  async (facts: FactsToWrite, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const written = await packing.writePackingFacts(facts)
    return new StepResponse(written.written, { table: facts.table, written })
  },
  async (undo, { container }) => {
    if (undo) {
      await container
        .resolve<PackingModuleService>(PACKING_MODULE)
        .undoPackingFacts(undo.table, undo.written)
    }
  }
)
