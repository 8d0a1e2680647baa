import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

export type MatchParts = {
  match_id: string
  state: string
  is_pending: boolean
  leg_ids: string[]
  order_ids: string[]
}

export const findMatchPartsStepId = "find-match-parts"

/** What a match means for orders, and whether that has been done. */
export const findMatchPartsStep = createStep(
  findMatchPartsStepId,
  async ({ match_id }: { match_id: string }, { container }) => {
    const reconciliation = container.resolve<ReconciliationModuleService>(
      RECONCILIATION_MODULE
    )
    const match = await reconciliation.retrievePaymentMatch(match_id)
    const legs = await reconciliation.listPaymentMatchLegs(
      { match_id, kind: ["item", "suffix"] },
      { order: { id: "ASC" }, take: null }
    )
    const items = await reconciliation.listPlatformItems(
      {
        id: legs.flatMap(({ item_id }) => item_id ?? []),
        order_id: { $ne: null },
      },
      { select: ["id", "order_id"], take: null }
    )
    const own = new Set(items.map(({ id }) => id))
    // A suffix that came alone tells the order of its match too.
    const first = legs.filter(
      ({ kind, item_id }) =>
        kind === "item" ||
        !legs.some((leg) => leg.kind === "item" && leg.item_id === item_id)
    )
    return new StepResponse<MatchParts>({
      match_id,
      state: match.state,
      is_pending: !match.effects_at,
      leg_ids: first
        .filter(({ item_id }) => own.has(item_id ?? ""))
        .map(({ id }) => id),
      order_ids: [...new Set(items.flatMap(({ order_id }) => order_id ?? []))],
    })
  }
)
