import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CountedInput } from "../../../types/replenishment/stock-counts"
import { resolveReplenishment } from "../purchase/resolve-replenishment"

export type WriteCountedInput = CountedInput & {
  count_id: string
  actor: string
}

export const writeCountedStepId = "write-counted"

/** Writes what was counted beside the ledger's balance of that moment. */
export const writeCountedStep = createStep(
  writeCountedStepId,
  async (input: WriteCountedInput, { container }) => {
    await resolveReplenishment(container).writeCounted(input)
    return new StepResponse()
  }
)
