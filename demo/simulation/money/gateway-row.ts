/** One balance transaction of the demo's gateway, in minor units. */
export type GatewayRow = {
  /** Which discrepancy it causes; left out: none. */
  shows?: string
  payout: string
  /** `2026-11-25` */
  day: string
  /** As Stripe's reports call it. */
  category: string
  ref: string
  text: string
  gross_minor: bigint
  fee_minor: bigint
  /** Gross less fee, when the file says something else. */
  net_minor?: bigint
  currency: string
  /** What the buyer saw, and the rate at which it was exchanged. */
  seen?: { amount: string; currency: string; rate: string }
}
