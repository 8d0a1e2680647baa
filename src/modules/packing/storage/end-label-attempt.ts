import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** How an attempt to buy a label ended. */
export type LabelOutcome =
  | {
      state: "labelled"
      fulfillment_id: string
      /** The carrier's own, which wins over what a person typed. */
      tracking_number: string | null
      tracking_url: string | null
      label_url: string | null
    }
  | { state: "label_failed" | "label_unknown"; error: string }

/**
 * Writes an attempt's end, unless it ended before.
 *
 * @returns whether this call ended it.
 */
export async function endLabelAttempt(
  manager: SqlEntityManager,
  attempt: { parcel_id: string; attempt_id: string },
  outcome: LabelOutcome
): Promise<boolean> {
  const [assignments, values] = toAssignments(outcome)
  const ended = await manager.execute<{ id: string }[]>(
    `update "packing_parcel"
        set "state" = ?, ${assignments}, "updated_at" = now()
      where "id" = ? and "attempt_id" = ? and "state" = 'labelling'
      returning "id"`,
    [outcome.state, ...values, attempt.parcel_id, attempt.attempt_id]
  )
  return ended.length > 0
}

function toAssignments(outcome: LabelOutcome): [string, (string | null)[]] {
  if (outcome.state !== "labelled") {
    return [`"attempt_error" = ?`, [outcome.error]]
  }
  return [
    `"fulfillment_id" = ?, "labelled_at" = now(), "attempt_error" = null,
     "tracking_number" = coalesce(?, "tracking_number"),
     "tracking_url" = coalesce(?, "tracking_url"),
     "label_url" = coalesce(?, "label_url")`,
    [
      outcome.fulfillment_id,
      outcome.tracking_number,
      outcome.tracking_url,
      outcome.label_url,
    ],
  ]
}
