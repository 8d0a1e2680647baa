import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type {
  LabelAttemptState,
  StockDifference,
} from "../../../types/label-attempt"

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

export type AttemptEnd = {
  attempt_id: string
  /** Stock that is not as it must be after a cut-off attempt. */
  difference?: StockDifference[]
}

const attemptStates: Record<LabelOutcome["state"], LabelAttemptState> = {
  labelled: "succeeded",
  label_failed: "failed",
  label_unknown: "unknown",
}

/**
 * Writes an attempt's end, on itself and on its parcels, unless it ended
 * before. One that is `unknown` may still be ended by a person's word.
 *
 * @returns whether this call ended it.
 */
export const endLabelAttempt = (
  manager: SqlEntityManager,
  attempt: AttemptEnd,
  outcome: LabelOutcome
): Promise<boolean> =>
  manager.transactional(async (transaction) => {
    const isEnded = await endParcels(transaction, attempt, outcome)
    if (isEnded) {
      await endAttempt(transaction, attempt, outcome)
    }
    return isEnded
  })

async function endParcels(
  transaction: SqlEntityManager,
  attempt: AttemptEnd,
  outcome: LabelOutcome
): Promise<boolean> {
  const from =
    outcome.state === "label_unknown"
      ? "'labelling'"
      : "'labelling', 'label_unknown'"
  const [assignments, values] = toAssignments(outcome)
  const ended = await transaction.execute<{ id: string }[]>(
    `update "packing_parcel"
        set "state" = ?, ${assignments} "updated_at" = now()
      where "attempt_id" = ? and "state" in (${from})
      returning "id"`,
    [outcome.state, ...values, attempt.attempt_id]
  )
  return ended.length > 0
}

async function endAttempt(
  transaction: SqlEntityManager,
  { attempt_id, difference }: AttemptEnd,
  outcome: LabelOutcome
) {
  const isBought = outcome.state === "labelled"
  await transaction.execute(
    `update "packing_label_attempt"
        set "state" = ?, "words" = coalesce(?, "words"),
            "fulfillment_id" = ?, "difference" = ?::jsonb,
            "ended_at" = now(), "updated_at" = now()
      where "id" = ?`,
    [
      attemptStates[outcome.state],
      isBought ? null : outcome.error,
      isBought ? outcome.fulfillment_id : null,
      difference?.length ? JSON.stringify(difference) : null,
      attempt_id,
    ]
  )
}

function toAssignments(outcome: LabelOutcome): [string, (string | null)[]] {
  if (outcome.state !== "labelled") {
    return ["", []]
  }
  return [
    `"fulfillment_id" = ?, "labelled_at" = now(),
     "tracking_number" = coalesce(?, "tracking_number"),
     "tracking_url" = coalesce(?, "tracking_url"),
     "label_url" = coalesce(?, "label_url"),`,
    [
      outcome.fulfillment_id,
      outcome.tracking_number,
      outcome.tracking_url,
      outcome.label_url,
    ],
  ]
}
