import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

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
  actor: string
}

/**
 * Takes the one right to buy a parcel's label: of two at once, one gets it.
 *
 * @returns whether this attempt has it.
 */
export async function claimLabelAttempt(
  manager: SqlEntityManager,
  claim: LabelClaim
): Promise<boolean> {
  const claimed = await manager.execute<{ id: string }[]>(
    `update "packing_parcel"
        set "state" = 'labelling', "attempt_id" = ?, "attempt_at" = now(),
            "attempt_error" = null, "labelled_by" = ?, "courier" = ?,
            "service" = ?, "tracking_number" = ?, "tracking_url" = ?,
            "label_url" = ?, "updated_at" = now()
      where "id" = ? and "state" in ('packed', 'label_failed')
        and "parked" is null and "deleted_at" is null
      returning "id"`,
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
  return claimed.length > 0
}
