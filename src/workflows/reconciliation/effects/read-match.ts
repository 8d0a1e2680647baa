import type { MedusaContainer } from "@medusajs/framework/types"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

export type MatchWithItem = {
  id: string
  line_id: string
  state: "suggested" | "confirmed" | "locked" | "rejected" | "undone"
  decided_by: string
  decided_at: Date | string
  effects_at: Date | string | null
  evidence: Record<string, unknown>
  rule: string
  item: {
    id: string
    kind: string
    order_id: string
    amount_minor: string
    currency_code: string
    state: "open" | "matched" | "excluded"
  }
}

/** A match and what it proves; a match has one leg so far. */
export async function readMatch(
  container: MedusaContainer,
  id: string
): Promise<MatchWithItem> {
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const match = await reconciliation.retrievePaymentMatch(id)
  const [leg] = await reconciliation.listPaymentMatchLegs({ match_id: id })
  const item = await reconciliation.retrievePlatformItem(leg.item_id)
  return {
    ...match,
    evidence: match.evidence as Record<string, unknown>,
    item,
  }
}
