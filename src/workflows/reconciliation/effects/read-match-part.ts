import type { MedusaContainer } from "@medusajs/framework/types"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

export type MatchPartId = { match_id: string; leg_id: string }

export type MatchPart = {
  leg_id: string
  /** `suffix`: money that no order owes. */
  kind: string
  /** Signed minor units of the line that go to this item. */
  allocated_minor: string
  match: {
    id: string
    line_id: string
    state: "suggested" | "confirmed" | "locked" | "rejected" | "undone"
    decided_by: string
    decided_at: Date | string
    effects_at: Date | string | null
    evidence: Record<string, unknown>
    rule: string
  }
  item: {
    id: string
    kind: string
    order_id: string
    currency_code: string
    state: "open" | "matched" | "excluded"
  }
}

/** One item of a match, and how much of it is proven. */
export async function readMatchPart(
  container: MedusaContainer,
  { match_id, leg_id }: MatchPartId
): Promise<MatchPart> {
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const match = await reconciliation.retrievePaymentMatch(match_id)
  const leg = await reconciliation.retrievePaymentMatchLeg(leg_id)
  const item = await reconciliation.retrievePlatformItem(leg.item_id ?? "")
  return {
    leg_id,
    kind: leg.kind,
    allocated_minor: leg.allocated_minor,
    match: { ...match, evidence: match.evidence as Record<string, unknown> },
    item: { ...item, order_id: item.order_id ?? "" },
  }
}
