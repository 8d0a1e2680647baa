import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { bookLevel, type BookedLook } from "../../ledger/observation/book-level"
import type { Observation } from "../../ledger/observation/observation"
import type { LevelState } from "./level-state"
import { lockLevels } from "./lock-levels"
import { markBooked } from "./mark-booked"
import type { NewEntry } from "./new-entry"
import { openLevels } from "./open-levels"
import { readEvidence } from "./read-evidence"
import { readLevels } from "./read-levels"
import { readRecent } from "./read-recent"
import { readReturns } from "./read-returns"
import { writeEntries } from "./write-entries"

/**
 * Writes into the ledger what changed of levels since it last saw them, under
 * their locks. Seen again, nothing is written.
 *
 * @returns the entries written, without openings.
 */
export async function observeLevels(
  manager: SqlEntityManager,
  observation: Observation
): Promise<NewEntry[]> {
  const differing = await readLevels(manager, observation.level_ids)
  if (!differing.length) {
    return []
  }
  return await manager.transactional(async (transaction) => {
    const ids = differing.map(({ level_id }) => level_id)
    await lockLevels(transaction, ids)
    if (differing.some(({ seen_at }) => !seen_at)) {
      await openLevels(transaction, { only: ids, limit: ids.length })
    }
    const levels = await readLevels(transaction, ids)
    return levels.length
      ? await bookLevels(transaction, levels, observation)
      : []
  })
}

async function bookLevels(
  transaction: SqlEntityManager,
  levels: LevelState[],
  { order_id, is_swept, agreed_at }: Observation
): Promise<NewEntry[]> {
  const expected = levels.flatMap((level) =>
    level.is_gone ? [] : level.expected
  )
  const look: BookedLook = {
    at: new Date(),
    order_id,
    is_swept,
    agreed_at,
    is_returned: order_id ? await readReturns(transaction, order_id) : false,
    words: [
      ...(order_id ? await readEvidence(transaction, levels, order_id) : []),
      ...expected,
    ],
    recent: expected.some(({ is_absolute }) => is_absolute)
      ? await readRecent(transaction, levels)
      : [],
  }
  const unexplained = levels.filter(
    (level) => !level.is_gone && !bookLevel(level, look).is_explained
  )
  const anybody = await readEvidence(transaction, unexplained, null)
  const words = [...look.words, ...withoutKnown(anybody, look.words)]
  const bookings = levels.map((level) => bookLevel(level, { ...look, words }))
  const entries = bookings.flatMap((booking) => booking.entries)
  await writeEntries(transaction, entries)
  await markBooked(
    transaction,
    bookings.flatMap(({ booked }) => booked)
  )
  return entries
}

/** The named order's goods are found among anybody's too. */
const withoutKnown = (
  found: BookedLook["words"],
  known: BookedLook["words"]
) => {
  const keys = new Set(known.map(keyOf))
  return found.filter((word) => !keys.has(keyOf(word)))
}

const keyOf = ({
  cause,
  inventory_item_id,
  location_id,
  field,
}: BookedLook["words"][number]) =>
  [cause, inventory_item_id, location_id, field].join(" ")
