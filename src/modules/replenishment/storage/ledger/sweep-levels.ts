import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { dropExpected } from "./drop-expected"
import { findDiffering } from "./find-differing"
import { observeLevels } from "./observe-levels"
import { openLevels } from "./open-levels"

/** Levels begun in one statement, and looked at in one transaction. */
const OPENED_AT_ONCE = 5000
const SEEN_AT_ONCE = 100
/** Of one sweep; the next takes the others. */
const MOST_SEEN = 5000
const MOST_OPENED = 200_000

/** Announced so long ago and never seen: it did not happen. */
const GIVEN_UP_MS = 3_600_000

export type StockSweep = {
  /** Levels seen for the first time. */
  opened: number
  /** Entries written of changes that no event had told. */
  entries: number
  /** Every level agrees with its ledger now. */
  is_complete: boolean
}

/**
 * Finds what no event told: levels never seen, and quantities that are not the
 * ledger's.
 *
 * @param agreedAt when the last complete sweep began; UTC.
 */
export async function sweepLevels(
  manager: SqlEntityManager,
  agreedAt: Date | null
): Promise<StockSweep> {
  const startedAt = new Date()
  const differing = await findDiffering(manager, MOST_SEEN)
  let entries = 0
  for (let from = 0; from < differing.length; from += SEEN_AT_ONCE) {
    const written = await observeLevels(manager, {
      level_ids: differing.slice(from, from + SEEN_AT_ONCE),
      order_id: null,
      is_swept: true,
      agreed_at: agreedAt,
    })
    entries += written.length
  }
  const opened = await openAll(manager)
  await dropExpected(manager, new Date(startedAt.getTime() - GIVEN_UP_MS))
  return {
    opened,
    entries,
    is_complete: differing.length < MOST_SEEN && opened < MOST_OPENED,
  }
}

async function openAll(manager: SqlEntityManager): Promise<number> {
  let opened = 0
  for (;;) {
    const more = await openLevels(manager, {
      only: null,
      limit: OPENED_AT_ONCE,
    })
    opened += more
    if (more < OPENED_AT_ONCE || opened >= MOST_OPENED) {
      return opened
    }
  }
}
