import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SettledAlert } from "../../../modules/replenishment/storage/alerts/settle-alerts"
import { resolveReplenishment } from "../purchase/resolve-replenishment"

export const closeAlertStepId = "close-stock-alert-row"

export type CloseAlertInput = { id: string; note: string; actor: string }

/**
 * A person has seen an alert: it is closed, and quiet for a week.
 *
 * @throws MedusaError NOT_FOUND; NOT_ALLOWED when it is closed already.
 */
export const closeAlertStep = createStep(
  closeAlertStepId,
  async ({ id, note, actor }: CloseAlertInput, { container }) => {
    const replenishment = resolveReplenishment(container)
    const before = await replenishment.retrieveStockAlert(id)
    if (before.closed_at) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "This alert is closed already. Load the list again."
      )
    }
    await replenishment.updateStockAlerts([
      {
        id,
        closed_at: new Date(),
        closed_by: actor,
        evidence: { ...before.evidence, note },
      },
    ])
    const { kind, subject_id, inventory_item_id, location_id } = before
    const closed: SettledAlert[] = [
      { id, kind, subject_id, inventory_item_id, location_id },
    ]
    return new StepResponse(
      { opened: [] as SettledAlert[], closed },
      { id, evidence: before.evidence }
    )
  },
  async (before, { container }) => {
    if (before) {
      await resolveReplenishment(container).updateStockAlerts([
        { ...before, closed_at: null, closed_by: null },
      ])
    }
  }
)
