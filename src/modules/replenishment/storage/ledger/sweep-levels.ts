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
  /** Levels that could not be looked at, and why. */
  failures: string[]
  /** Every level agrees with its ledger now. */
  is_complete: boolean
}

/**
 * Finds what no event told: levels never seen, and quantities that are not the
 * ledger's. A level that cannot be looked at leaves the others.
 *
 * @param agreedAt when the last complete sweep began; UTC.
 */
export async function sweepLevels(
  manager: SqlEntityManager,
  agreedAt: Date | null
): Promise<StockSweep> {
  const startedAt = new Date()
  const differing = await findDiffering(manager, MOST_SEEN)
  const failures: string[] = []
  let entries = 0
  for (let from = 0; from < differing.length; from += SEEN_AT_ONCE) {
    const level_ids = differing.slice(from, from + SEEN_AT_ONCE)
    const seen = await seeLevels(manager, level_ids, agreedAt)
    entries += seen.entries
    failures.push(...seen.failures)
  }
  const opened = await openAll(manager)
  await dropExpected(manager, new Date(startedAt.getTime() - GIVEN_UP_MS))
  return {
    opened,
    entries,
    failures,
    is_complete:
      !failures.length && differing.length < MOST_SEEN && opened < MOST_OPENED,
  }
}

/** All at once; where one of them fails, one after another. */
async function seeLevels(
  manager: SqlEntityManager,
  level_ids: string[],
  agreed_at: Date | null
): Promise<{ entries: number; failures: string[] }> {
  try {
    const written = await observeLevels(manager, {
      level_ids,
      order_id: null,
      is_swept: true,
      agreed_at,
    })
    return { entries: written.length, failures: [] }
  } catch (error) {
    if (level_ids.length === 1) {
      const failure = `Level ${level_ids[0]}: ${(error as Error).message}`
      return { entries: 0, failures: [failure] }
    }
    const apart = { entries: 0, failures: [] as string[] }
    for (const id of level_ids) {
      const seen = await seeLevels(manager, [id], agreed_at)
      apart.entries += seen.entries
      apart.failures.push(...seen.failures)
    }
    return apart
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
