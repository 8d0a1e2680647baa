import type { CursorPage } from "./cursor-page"
import type { ReconciliationState } from "./state"

export type ItemRow = {
  id: string
  kind:
    | "capture"
    | "refund"
    | "expected_transfer"
    | "cod_due"
    | "manual_payment"
    | "payout"
  entity_id: string
  order_id: string | null
  /** The order's number, in lists. */
  display_id?: number | null
  payment_id: string | null
  provider_id: string | null
  reference: string | null
  payer: string | null
  /** Negative when it leaves the shop. */
  amount_minor: string
  currency_code: string
  /** What no line has proven of it and nobody wrote off; signed. */
  open_minor: string
  opened_at: string
  state: ReconciliationState
  excluded_reason: string | null
  withdrawn_at: string | null
}

/** `GET /admin/order-cycle/reconciliation/items?state=open`. */
export type ItemListResponse = CursorPage & { items: ItemRow[] }
