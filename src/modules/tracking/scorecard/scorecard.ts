import type { Rate } from "./rate"

/** Who is responsible for an exception: the first word of its reason. */
export type ResponsibleParty =
  "carrier" | "shipper" | "consignee" | "customs" | "external" | "unknown"

/** Record of one courier, service and lane in a period (design §8). */
export type Scorecard = {
  parcels: number
  /**
   * Delivered by the end of the promised day, of all that were promised and
   * are delivered, returned, lost or past their promise.
   */
  on_time: Rate
  /** Delivered without a failed attempt, of the delivered and returned. */
  first_attempt: Rate
  /** First scan to delivery, hours, nearest rank. */
  transit_hours: { n: number; p50: number | null; p95: number | null }
  /** Hand-over to first scan, hours, nearest rank. */
  pickup_delay_hours: { n: number; p50: number | null; p95: number | null }
  /** Per thousand parcels; null without parcels. */
  lost_per_mille: number | null
  damaged_per_mille: number | null
  /** Of the delivered and returned, per cent; null without them. */
  return_percent: number | null
  exceptions: Record<ResponsibleParty, number>
  /** Whether the on-time rate rests on enough parcels to be compared. */
  ranked: boolean
}
