import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { toMainUnits } from "../../../money/to-main-units"
import type { TimelineEntry } from "../../../types/timeline"

export type ApprovedWriteOff = {
  /** Whose money it changes; nobody's while it is only proposed. */
  order_ids: string[]
  entries: TimelineEntry[]
}

export const findApprovedWriteOffStepId = "find-approved-write-off"

/** What a write-off means for its order, once it is carried out. */
export const findApprovedWriteOffStep = createStep(
  findApprovedWriteOffStepId,
  async ({ id }: { id: string }, { container }) => {
    const reconciliation = container.resolve<ReconciliationModuleService>(
      RECONCILIATION_MODULE
    )
    const [given] = await reconciliation.listWriteOffs({
      id,
      state: "approved",
    })
    const [item] = given
      ? await reconciliation.listPlatformItems({ id: given.item_id })
      : []
    if (!given || !item?.order_id) {
      return new StepResponse<ApprovedWriteOff>({ order_ids: [], entries: [] })
    }
    const { code } = await reconciliation.retrieveDiscrepancy(
      given.discrepancy_id
    )
    const { order_id } = item
    return new StepResponse<ApprovedWriteOff>({
      order_ids: [order_id],
      entries: [
        {
          order_id,
          kind: "discrepancy_resolved",
          cause: `discrepancy_resolved:${given.discrepancy_id}`,
          at: given.approved_at ?? new Date(),
          actor: given.approved_by ?? "system",
          payload: {
            discrepancy_id: given.discrepancy_id,
            code,
            resolution: "written_off",
            currency_code: given.currency_code,
            amount: toMainUnits(
              BigInt(given.amount_minor),
              given.currency_code
            ),
          },
        },
      ],
    })
  }
)
