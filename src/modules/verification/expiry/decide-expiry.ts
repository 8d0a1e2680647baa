import type { ChargeStatus } from "../../../types/order-desk"

export type ExpiryFacts = {
  /** Minutes that an unpaid order of its kind of payment lasts; null: ever. */
  minutes: number | null
  /** When the clock started: the first review, UTC, ISO 8601. */
  since: string
  charge_status: ChargeStatus
  /** Whether money may still be on its way. */
  is_in_flight: boolean
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
  facts.is_in_flight ||
  facts.charge_status !== "none"
    ? null
    : new Date(Date.parse(facts.since) + facts.minutes * MINUTE).toISOString()
