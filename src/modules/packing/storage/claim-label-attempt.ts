import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { LabelFigures } from "../../../types/label-attempt"
import { ofLabelSql } from "./of-label-sql"
import { emptyStatesSql } from "./empty-states-sql"

/** What a person typed about a label that was bought elsewhere. */
export type LabelDetails = {
  courier: string | null
  service: string | null
  tracking_number: string | null
  tracking_url: string | null
  label_url: string | null
}

export type LabelClaim = LabelDetails & {
  /** The first of the boxes that share the label. */
  parcel_id: string
  attempt_id: string
  /** Core's fulfilment provider. */
  provider: string | null
  figures: LabelFigures
  actor: string
}

/**
 * Takes the one right to buy a label for a parcel and those that share it: of
 * two at once, one gets it, and only when all its boxes are packed.
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
        where ${ofLabelSql} and "state" not in ${emptyStatesSql}
          and "deleted_at" is null`,
      [
        claim.attempt_id,
        claim.actor,
        claim.courier,
        claim.service,
        claim.tracking_number,
        claim.tracking_url,
        claim.label_url,
        claim.parcel_id,
        claim.parcel_id,
      ]
    )
    return true
  })

/** The parcels' row locks let the second see the state that the first wrote. */
async function insertAttempt(
  transaction: SqlEntityManager,
  claim: LabelClaim
): Promise<boolean> {
  const inserted = await transaction.execute<{ id: string }[]>(
    `with box as materialized (
       select "id", "order_id", "location_id", "consignment_key", "state",
              "parked"
         from "packing_parcel"
        where ${ofLabelSql} and "state" not in ${emptyStatesSql} and "deleted_at" is null
        order by "id" for update
     )
     insert into "packing_label_attempt"
       ("id", "parcel_id", "consignment_key", "order_id", "location_id",
        "provider", "state", "stock", "reservations", "started_by",
        "started_at")
     select ?, "id", "consignment_key", "order_id", "location_id", ?, 'running',
            ?::jsonb, ?::jsonb, ?, now()
       from box
      where "id" = ? and not exists (
        select from box
         where "state" not in ('packed', 'label_failed')
            or "parked" is not null)
         on conflict do nothing
     returning "id"`,
    [
      claim.parcel_id,
      claim.parcel_id,
      claim.attempt_id,
      claim.provider,
      JSON.stringify(claim.figures.stock),
      JSON.stringify(claim.figures.reservations),
      claim.actor,
      claim.parcel_id,
    ]
  )
  return inserted.length > 0
}
