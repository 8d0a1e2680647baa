import type { ChargeStatus } from "../../../types/order-desk"

export type ExpiryFacts = {
  /** Minutes that an unpaid order of its kind of payment lasts; null: ever. */
  minutes: number | null
  /** When the clock started: the first review, UTC, ISO 8601. */
  since: string
  charge_status: ChargeStatus
  authorised_minor: string
  /** Whether a payment has been started and not answered. */
  is_pending: boolean
  is_over: boolean
}

const MINUTE = 60_000

/**
 * When an order ends because nobody pays; null for one that is paid in part,
 * has money on its way, or is over. An old order that is imported gets its
 * time like a new one.
 *
 * @returns UTC, ISO 8601.
 */
export const decideExpiry = (facts: ExpiryFacts): string | null =>
  facts.minutes === null ||
  facts.is_over ||
  facts.is_pending ||
  facts.charge_status !== "none" ||
  BigInt(facts.authorised_minor) > 0n
    ? null
    : new Date(Date.parse(facts.since) + facts.minutes * MINUTE).toISOString()
