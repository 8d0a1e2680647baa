import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { overStatuses } from "./over-statuses"

export type WantedNumber = {
  courier: string
  tracking_number: string
  /** The fulfilment that wants it. */
  fulfillment_id: string
}

/**
 * Couriers use numbers again: closes the tracker of another parcel that had
 * this one, if its journey is over.
 *
 * @returns the fulfilment whose parcel has it and is on its way; null: it is
 *   free.
 */
export async function freeNumber(
  transaction: SqlEntityManager,
  { courier, tracking_number, fulfillment_id }: WantedNumber
): Promise<string | null> {
  await transaction.execute(
    `update "tracking_tracker"
        set "closed_at" = now(), "updated_at" = now()
      where "courier" = ? and "tracking_number" = ? and "closed_at" is null
        and "fulfillment_id" <> ? and "deleted_at" is null
        and "status" in (${overStatuses})`,
    [courier, tracking_number, fulfillment_id]
  )
  const [other] = await transaction.execute<{ fulfillment_id: string }[]>(
    `select "fulfillment_id" from "tracking_tracker"
      where "courier" = ? and "tracking_number" = ? and "closed_at" is null
        and "deleted_at" is null for update`,
    [courier, tracking_number]
  )
  return other?.fulfillment_id ?? null
}
