import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { LabelFigures } from "../../../types/label-attempt"

/** What a person typed about a label that was bought elsewhere. */
export type LabelDetails = {
  courier: string | null
  service: string | null
  tracking_number: string | null
  tracking_url: string | null
  label_url: string | null
}

export type LabelClaim = LabelDetails & {
  parcel_id: string
  attempt_id: string
  /** Core's fulfilment provider. */
  provider: string | null
  figures: LabelFigures
  actor: string
}

/**
 * Takes the one right to buy a parcel's label: of two at once, one gets it.
 *
 * @returns whether this attempt has it.
 */
export const claimLabelAttempt = (
  manager: SqlEntityManager,
  claim: LabelClaim
): Promise<boolean> =>
  manager.transactional(async (transaction) => {
    if (!(await insertAttempt(transaction, claim))) {
      return false
    }
    await transaction.execute(
      `update "packing_parcel"
          set "state" = 'labelling', "attempt_id" = ?, "labelled_by" = ?,
              "courier" = ?, "service" = ?, "tracking_number" = ?,
              "tracking_url" = ?, "label_url" = ?, "updated_at" = now()
        where "id" = ?`,
      [
        claim.attempt_id,
        claim.actor,
        claim.courier,
        claim.service,
        claim.tracking_number,
        claim.tracking_url,
        claim.label_url,
        claim.parcel_id,
      ]
    )
    return true
  })

/** The parcel's row lock lets the second see the state that the first wrote. */
async function insertAttempt(
  transaction: SqlEntityManager,
  claim: LabelClaim
): Promise<boolean> {
  const inserted = await transaction.execute<{ id: string }[]>(
    `with parcel as materialized (
       select "id", "order_id", "location_id" from "packing_parcel"
        where "id" = ? and "state" in ('packed', 'label_failed')
          and "parked" is null and "deleted_at" is null
          for update
     )
     insert into "packing_label_attempt"
       ("id", "parcel_id", "order_id", "location_id", "provider", "state",
        "stock", "reservations", "started_by", "started_at")
     select ?, "id", "order_id", "location_id", ?, 'running', ?::jsonb,
            ?::jsonb, ?, now()
       from parcel
         on conflict ("parcel_id")
      where state in ('running', 'unknown') and deleted_at is null
         do nothing
     returning "id"`,
    [
      claim.parcel_id,
      claim.attempt_id,
      claim.provider,
      JSON.stringify(claim.figures.stock),
      JSON.stringify(claim.figures.reservations),
      claim.actor,
    ]
  )
  return inserted.length > 0
}
