/** How fine records are kept; each level splits the one before. */
export const scorecardGroups = ["courier", "service", "lane"] as const

export type ScorecardGroup = (typeof scorecardGroups)[number]

/** A share with what it rests on; `value` and `lower` from 0 to 1. */
export type Rate = {
  count: number
  n: number
  /** null where nothing was counted. */
  value: number | null
  /** Lower end of the Wilson 95 % interval. */
  lower: number | null
}

/** Who is responsible for an exception: the first word of its reason. */
export const responsibleParties = [
  "carrier",
  "shipper",
  "consignee",
  "customs",
  "external",
  "unknown",
] as const

export type ResponsibleParty = (typeof responsibleParties)[number]

/** Hours by nearest rank, of `n` parcels whose two times are known. */
export type HourSpread = { n: number; p50: number | null; p95: number | null }

/** Whose record it is. */
export type ScorecardSubject = {
  courier: string
  /** null: of all services together, or of parcels that name none. */
  service: string | null
  /** null: of all lanes together, or of parcels whose lane is not known. */
  lane_key: string | null
}

/** Record of one courier, service and lane in a period. */
export type Scorecard = {
  parcels: number
  /**
   * Delivered by the end of the promised day, of all that were promised and
   * are delivered, returned, lost or past their promise.
   */
  on_time: Rate
  /** Delivered without a failed attempt, of the delivered and returned. */
  first_attempt: Rate
  /** First scan to delivery. */
  transit_hours: HourSpread
  /** Hand-over to first scan. */
  pickup_delay_hours: HourSpread
  /** Between two scans; `n` counts the gaps. */
  gap_hours: { n: number; p95: number | null }
  /** How far the courier's own estimate was from the delivery, either way. */
  eta_error_hours: HourSpread
  /** Of all parcels. */
  lost: Rate
  damaged: Rate
  stalled: Rate
  /** Of the delivered and returned. */
  returned: Rate
  exceptions: Record<ResponsibleParty, number>
  /** Whether the on-time rate rests on enough parcels to be compared. */
  ranked: boolean
}

/** A record with its place among those of its lane; null: not ranked. */
export type RankedScorecard = ScorecardSubject & {
  card: Scorecard
  place: number | null
}

/** `GET /admin/order-cycle/courier-scorecards` */
export type CourierScorecardsResponse = {
  courier_scorecards: RankedScorecard[]
  count: number
  offset: number
  limit: number
  group: ScorecardGroup
  /** First and last day of hand-over, in `time_zone` (IANA). */
  from: string
  to: string
  time_zone: string
  /** When it was counted: UTC, ISO 8601. */
  as_of: string
  /** Fewer judged parcels than this are not ranked. */
  fewest_ranked: number
}
