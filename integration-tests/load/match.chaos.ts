import { spawn } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import { setTimeout } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { seededRandom } from "../fixtures/seeded-random"
import type { LoadRun } from "./load-run"
import { fillMonth } from "./match/fill-month"
import { type MatchedMonth, readMatchedMonth } from "./match/matched-month"
import { openPlatform } from "./open-platform"
import { makeMonth } from "./reconciliation/matching/make-month"
import { plainProfile } from "./reconciliation/matching/plain-profile"

const LINES = 10_000
const SEED = 71
const WORKERS = 4
const KILLS = 20
/** Longest time that a matcher is left at work, milliseconds. */
const LONGEST_MS = 3_000

const child = path.resolve(__dirname, "match/match-child.ts")

/**
 * Four matchers at once over ten thousand lines, killed twenty times in the
 * middle (`kill -9`): the books are those of one matcher that nobody
 * disturbed, and nothing is paid twice.
 */
async function run(): Promise<Record<string, unknown>[]> {
  const { container, close } = await openPlatform("match_chaos")
  try {
    await fillMonth(container, makeMonth(LINES, false, plainProfile, SEED))
    await matchTogether(1, 0)
    const quiet = await readMatchedMonth(container)
    const chance = seededRandom(SEED)
    const records: Record<string, unknown>[] = []
    let kills = 0
    while (kills < KILLS) {
      await beginAgain(container)
      const now = await matchTogether(
        WORKERS,
        KILLS - kills,
        () => chance() * LONGEST_MS
      )
      kills += now
      const after = await readMatchedMonth(container)
      records.push({ kills: now, ...after, as_quiet: isSame(quiet, after) })
    }
    if (!records.every(({ as_quiet }) => as_quiet)) {
      throw new Error(`Not as one: ${JSON.stringify({ quiet, records })}`)
    }
    return records.map((record) => ({ lines: LINES, ...record }))
  } finally {
    await close()
  }
}

const isSame = (one: MatchedMonth, other: MatchedMonth): boolean =>
  one.output_hash === other.output_hash &&
  one.books === other.books &&
  other.runs === 1 &&
  other.over_allocated + other.torn === 0

/**
 * Matches with several matchers at once until each has ended by itself.
 *
 * @param kills how many of those that start first are killed at work.
 * @returns how many were: one may have ended before.
 */
async function matchTogether(
  workers: number,
  kills: number,
  waitMs = () => 0
): Promise<number> {
  let [left, killed] = [kills, 0]
  const work = async () => {
    for (;;) {
      const isMarked = left-- > 0
      if (!(await matchOnce(isMarked ? waitMs() : null))) {
        return
      }
      killed++
    }
  }
  await Promise.all(Array.from({ length: workers }, work))
  return killed
}

/** @returns whether it was killed. */
async function matchOnce(killAfterMs: number | null): Promise<boolean> {
  const matcher = spawn(process.execPath, ["--import", "tsx", child], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  const ended = once(matcher, "close")
  await Promise.race([once(matcher.stdout, "data"), ended])
  if (killAfterMs !== null) {
    await Promise.race([setTimeout(killAfterMs), ended])
    matcher.kill("SIGKILL")
  }
  const [code, signal] = await ended
  if (code !== 0 && signal !== "SIGKILL") {
    throw new Error(`A matcher ended with ${code ?? signal}.`)
  }
  return signal === "SIGKILL"
}

/** As if nothing had been matched yet. */
const beginAgain = (container: MedusaContainer) =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `truncate reconciliation_match, reconciliation_match_leg,
              reconciliation_run, reconciliation_suggestion;
     update reconciliation_line set state = 'open';
     update reconciliation_item set state = 'open'
      where id in (select id from month_open)`
  )

export default { name: "match", run } satisfies LoadRun
