import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { LABEL_CREATED } from "../own-event"
import { assignAccount } from "./assign-account"
import { copyTracker } from "./copy-tracker"
import { freeNumber } from "./free-number"
import { lockNumber } from "./lock-number"
import { writeFirstEvent } from "./write-first-event"

export type NumberCorrection = {
  tracker_id: string
  /** The right number, as couriers write it (normalized). */
  tracking_number: string
  /** User who corrects it. */
  by: string
}

export type ReplacedTracker =
  { id: string; refused: null } | { id: null; refused: string }

type Row = {
  fulfillment_id: string
  courier: string
  labelled_at: Date
}

/**
 * Gives a parcel the tracker of its right number. What was told under the
 * wrong one is another parcel's: its tracker is closed and put away with its
 * evidence, and comes back when the number is corrected back. The address of
 * the public page stays the parcel's.
 */
export async function replaceTracker(
  manager: SqlEntityManager,
  correction: NumberCorrection
): Promise<ReplacedTracker> {
  return await manager.transactional(async (transaction) => {
    const { tracker_id, tracking_number } = correction
    await lockNumber(transaction, tracking_number)
    const wrong = await lockRow(transaction, tracker_id)
    if (!wrong) {
      return {
        id: null,
        refused: `Tracker ${tracker_id} is not open any more.`,
      }
    }
    const { courier, fulfillment_id } = wrong
    const wanted = { courier, tracking_number, fulfillment_id }
    const holder = await freeNumber(transaction, wanted)
    if (holder) {
      return {
        id: null,
        refused:
          `The number ${tracking_number} of ${courier} belongs to another ` +
          `parcel, of fulfilment ${holder}: look the number up again, or ` +
          `correct that parcel's first.`,
      }
    }
    await putAway(transaction, correction)
    const id =
      (await bringBack(transaction, wrong, tracking_number)) ??
      (await makeNew(transaction, correction, wrong))
    return { id, refused: null }
  })
}

async function lockRow(
  transaction: SqlEntityManager,
  id: string
): Promise<Row | undefined> {
  const [row] = await transaction.execute<Row[]>(
    `select "fulfillment_id", "courier",
            coalesce((select min("occurred_at") from "tracking_event"
                       where "tracker_id" = t."id" and "code" = ?),
                     "created_at") as "labelled_at"
       from "tracking_tracker" t
      where "id" = ? and "closed_at" is null and "deleted_at" is null
        for update`,
    [LABEL_CREATED, id]
  )
  return row
}

/** With what only it is about: alerts end, messages are not sent. */
async function putAway(
  transaction: SqlEntityManager,
  { tracker_id, tracking_number, by }: NumberCorrection
): Promise<void> {
  await transaction.execute(
    `update "tracking_tracker"
        set "closed_at" = now(), "deleted_at" = now(), "updated_at" = now()
      where "id" = ?`,
    [tracker_id]
  )
  await transaction.execute(
    `update "tracking_alert"
        set "closed_at" = now(), "closed_by" = ?, "updated_at" = now(),
            "closed_why" = 'The number was corrected to ' || ?
      where "tracker_id" = ? and "closed_at" is null and "deleted_at" is null`,
    [by, tracking_number, tracker_id]
  )
  await transaction.execute(
    `update "tracking_message"
        set "dropped_why" = 'overtaken', "updated_at" = now()
      where "tracker_id" = ? and "sent_at" is null and "dropped_why" is null`,
    [tracker_id]
  )
}

async function bringBack(
  transaction: SqlEntityManager,
  { fulfillment_id, courier }: Row,
  number: string
): Promise<string | null> {
  const [back] = await transaction.execute<{ id: string }[]>(
    `update "tracking_tracker"
        set "closed_at" = null, "deleted_at" = null, "updated_at" = now(),
            "next_poll_at" = now(), "lease_until" = null
      where "id" = (
        select "id" from "tracking_tracker"
         where "fulfillment_id" = ? and "courier" = ?
           and "tracking_number" = ? and "deleted_at" is not null
         order by "deleted_at" desc limit 1)
      returning "id"`,
    [fulfillment_id, courier, number]
  )
  return back?.id ?? null
}

async function makeNew(
  transaction: SqlEntityManager,
  { tracker_id, tracking_number }: NumberCorrection,
  { courier, labelled_at }: Row
): Promise<string> {
  const id = generateEntityId(undefined, "otrk")
  await copyTracker(transaction, tracker_id, { id, tracking_number })
  await writeFirstEvent(transaction, id, {
    courier,
    tracking_number,
    labelled_at: new Date(labelled_at).toISOString(),
  })
  await assignAccount(transaction, { tracker_id: id })
  return id
}
