/** A line that the replay decides otherwise than what stands. */
export type ReplayExample = {
  /**
   * `other`: other items; `newly`: the line is open; `no_longer`: a rule
   * decided it, and would not now.
   */
  difference: "other" | "newly" | "no_longer"
  line_id: string
  /** Day in the account's zone. */
  booked_on: string
  amount_minor: string
  currency_code: string
  /** Null: the line is open. */
  standing: (ReplayedPart & { decided_by: string }) | null
  /** Null: no rule decides it. */
  replayed: ReplayedPart | null
}

export type ReplayedPart = {
  rule: string
  /** What the line pays; a payout has no order. */
  items: {
    id: string
    order_id: string | null
    display_id: number | null
  }[]
}

export type ReplayCounts = {
  lines: number
  /** lines = auto + suggest + none; auto = same + other + newly. */
  auto: number
  suggest: number
  none: number
  same: number
  other: number
  newly: number
  no_longer: number
  /**
   * Lines that rules alone would decide against what a person matched, took
   * back or rejected. What was taken back or rejected is no `auto`.
   */
  against_people: number
}

/** `POST /admin/order-cycle/reconciliation/runs/replay`. */
export type ReplayResponse = {
  replay: {
    account_id: string
    days: number
    /** First day of the lines, in the account's zone. */
    from: string
    /** All thresholds, as a run keeps them. */
    settings: Record<string, unknown>
    counts: ReplayCounts
    /** Of `auto`. */
    by_rule: Record<string, number>
    /** At most 50 of each difference, by day. */
    examples: ReplayExample[]
    /** The same lines, items and settings have the same. */
    output_hash: string
  }
}
