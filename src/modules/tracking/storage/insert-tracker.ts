import { randomBytes } from "node:crypto"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { assignAccount } from "./assign-account"
import type { TrackerFacts } from "./tracker-facts"
import { writeFacts } from "./write-facts"
import { completeTracker } from "./complete-tracker"
import { freeNumber } from "./free-number"
import { lockNumber } from "./lock-number"
import { writeFirstEvent } from "./write-first-event"

/** One label of a fulfilment. */
export type NewTracker = {
  order_id: string
  fulfillment_id: string
  parcel_id: string | null
  courier: string
  service: string | null
  tracking_number: string
  /** UTC, ISO 8601. */
  promised_at: string | null
  /** When the label was made: UTC, ISO 8601. */
  labelled_at: string
  facts?: TrackerFacts
  /** Its shipment was made so that its customer is told nothing. */
  no_notification?: boolean
  /** When the courier got it, as far as is known: UTC, ISO 8601. */
  handed_over_at?: string | null
}

export type InsertedTracker =
  { id: string; is_new: boolean } | { id: null; refused: string }

type OpenTracker = {
  id: string
  courier: string
  fulfillment_id: string
}

/**
 * Makes the tracker of a label, once, with its first event. A number that a
 * courier gives out again closes the old parcel's tracker, if that journey is
 * over; else it is refused.
 *
 * @param unnamed code of the courier of labels that name none: a tracker that
 *   was made before packing told the courier takes it over.
 */
export async function insertTracker(
  manager: SqlEntityManager,
  tracker: NewTracker,
  unnamed: string
): Promise<InsertedTracker> {
  return await manager.transactional(async (transaction) => {
    await lockNumber(transaction, tracker.tracking_number)
    const open = await findOpen(transaction, tracker.tracking_number)
    const own = open.find(
      ({ fulfillment_id }) => fulfillment_id === tracker.fulfillment_id
    )
    if (own) {
      const isTaken = open.some(
        (one) => one !== own && one.courier === tracker.courier
      )
      const isNamed = own.courier === unnamed && !isTaken
      const courier = isNamed ? tracker.courier : own.courier
      await completeTracker(transaction, own.id, { ...tracker, courier })
      // A lane of another courier than the tracker's would be wrong.
      if (courier === tracker.courier) {
        await writeFacts(transaction, own.id, tracker.facts)
      }
      await assignAccount(transaction, { tracker_id: own.id })
      return { id: own.id, is_new: false }
    }
    const holder = await freeNumber(transaction, tracker)
    if (holder) {
      return {
        id: null,
        refused:
          `The number ${tracker.tracking_number} of ${tracker.courier} is on ` +
          `its way for fulfilment ${holder}: correct the label of fulfilment ` +
          `${tracker.fulfillment_id}.`,
      }
    }
    return { id: await insertRow(transaction, tracker), is_new: true }
  })
}

const findOpen = (transaction: SqlEntityManager, number: string) =>
  transaction.execute<OpenTracker[]>(
    `select "id", "courier", "fulfillment_id"
       from "tracking_tracker"
      where "tracking_number" = ? and "closed_at" is null
        and "deleted_at" is null for update`,
    [number]
  )

async function insertRow(
  transaction: SqlEntityManager,
  tracker: NewTracker
): Promise<string> {
  const id = generateEntityId(undefined, "otrk")
  await transaction.execute(
    `insert into "tracking_tracker"
       ("id", "order_id", "fulfillment_id", "parcel_id", "courier", "service",
        "tracking_number", "promised_at", "handed_over_at", "public_token",
        "no_notification", "flags")
     values (?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?::timestamptz, ?, ?, '{}')`,
    [
      id,
      tracker.order_id,
      tracker.fulfillment_id,
      tracker.parcel_id,
      tracker.courier,
      tracker.service,
      tracker.tracking_number,
      tracker.promised_at,
      tracker.handed_over_at ?? null,
      randomBytes(16).toString("base64url"),
      tracker.no_notification ?? false,
    ]
  )
  await writeFacts(transaction, id, tracker.facts)
  await writeFirstEvent(transaction, id, tracker)
  await assignAccount(transaction, { tracker_id: id })
  return id
}
