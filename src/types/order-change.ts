/** Money that the shop has promised back; amounts in minor units. */
export type GrantedRefundRow = {
  id: string
  order_id: string
  currency_code: string
  amount_minor: string
  lowers_due: boolean
  reason: string
  note: string | null
  state: "none" | "pending" | "success" | "failure" | "withdrawn"
  error: string | null
  granted_by: string
  granted_at: Date | string
  executed_by: string | null
  executed_at: Date | string | null
}

export type GrantedRefundResponse = { granted_refund: GrantedRefundRow }

/** With the payments that would pay what is open; null when they cannot. */
export type GrantedRefundPlan = GrantedRefundRow & {
  payouts: { payment_id: string; amount_minor: string }[] | null
}

export type GrantedRefundsResponse = { granted_refunds: GrantedRefundPlan[] }
