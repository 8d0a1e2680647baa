/** What core is to do for a match, decided under the order's lock. */
export type CorePlan = {
  /** The match's state still has its effects to come. */
  is_pending: boolean
  mode: "none" | "capture" | "collect" | "reverse"
  /** The planned action; null when core has no part in it. */
  action_id: string | null
  order_id: string
  payment_id: string
  currency_code: string
  /** Main units, exact. */
  amount: string
}
