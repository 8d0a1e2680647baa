import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readDraftLines } from "../purchase/read-draft-lines"
import { resolveReplenishment } from "../purchase/resolve-replenishment"
import type { WantedLine } from "../purchase/to-new-lines"

export type ChangePurchaseOrderInput = {
  purchase_order_id: string
  note?: string | null
  /** ISO day. */
  expected_on?: string | null
  /** Instead of those it has. */
  lines?: WantedLine[]
}

export const changePurchaseOrderStepId = "change-purchase-order-draft"

/** @throws MedusaError NOT_ALLOWED with code NOT_DRAFT. */
export const changePurchaseOrderStep = createStep(
  changePurchaseOrderStepId,
  async ({ lines, ...change }: ChangePurchaseOrderInput, { container }) => {
    const id = change.purchase_order_id
    await resolveReplenishment(container).changeDraft({
      ...change,
      lines: lines && (await readDraftLines(container, id, lines)),
    })
    return new StepResponse({ id })
  }
)
