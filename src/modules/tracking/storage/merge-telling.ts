import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { insertVersions, type PayloadTelling } from "./insert-versions"
import { countWords } from "./count-words"
import { lockTracker } from "./lock-tracker"
import { readNewWords } from "./read-new-words"
import { rederiveAndTell } from "./rederive-and-tell"
import { writeEta } from "./write-eta"

/**
 * Adds what a payload tells to a tracker, derives its state anew and puts
 * what that tells the customer into the outbox, in one transaction under the
 * tracker's row lock. The same payload again changes nothing.
 *
 * @param channels on which customers are told.
 */
export async function mergeTelling(
  manager: SqlEntityManager,
  telling: PayloadTelling,
  channels: string[] = []
): Promise<void> {
  const { tracker_id } = telling
  await manager.transactional(async (transaction) => {
    const parcel = await lockTracker(transaction, tracker_id)
    if (!parcel) {
      return
    }
    await writeEta(transaction, telling)
    const words = await readNewWords(transaction, parcel, telling)
    if (!(await insertVersions(transaction, telling))) {
      return
    }
    // Before the state is derived: who maps a word meanwhile waits for us, or
    // we for them.
    await countWords(transaction, parcel.courier, telling.received_at, words)
    await rederiveAndTell(transaction, tracker_id, parcel, channels)
  })
}
