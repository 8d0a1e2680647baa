import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { lockTracker } from "./lock-tracker"
import { overStatuses } from "./over-statuses"
import { writeMessages } from "../outbox/write-messages"

export type MovedPromise = {
  order_id: string
  /** UTC, ISO 8601. */
  promised_at: string
}

/**
 * Gives an order's parcels on their way its new promise and puts what that
 * tells the customer into the outbox. Those that have arrived are judged by
 * the promise that they had. The same promise again changes nothing.
 */
export async function movePromise(
  manager: SqlEntityManager,
  { order_id, promised_at }: MovedPromise,
  channels: string[]
): Promise<void> {
  await manager.transactional(async (transaction) => {
    const trackers = await transaction.execute<{ id: string }[]>(
      `select "id" from "tracking_tracker"
        where "order_id" = ? and "status" not in (${overStatuses})
          and "closed_at" is null and "deleted_at" is null
        order by "id" for update`,
      [order_id]
    )
    for (const { id } of trackers) {
      const tracker = await lockTracker(transaction, id)
      await transaction.execute(
        `update "tracking_tracker"
            set "promised_at" = ?::timestamptz, "updated_at" = now()
          where "id" = ?
            and "promised_at" is distinct from ?::timestamptz`,
        [promised_at, id, promised_at]
      )
      if (tracker) {
        const { told: before } = tracker
        const after = { ...before, promised_at: new Date(promised_at) }
        await writeMessages(transaction, id, { before, after }, channels)
      }
    }
  })
}
