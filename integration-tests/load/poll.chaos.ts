import { spawn } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import { setTimeout } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { openSimulator } from "../courier-simulator/open-simulator"
import type { LoadRun } from "./load-run"
import { openPlatform } from "./open-platform"
import { compareWithTruth } from "./tracking/compare-with-truth"
import { openSimulatedAccounts } from "./tracking/open-simulated-accounts"
import { pollUntilQuiet } from "./tracking/poll-until-quiet"
import { registerParcels } from "./tracking/register-parcels"

const PARCELS = 500
/** Parcels that have been asked about when the poller is killed. */
const ASKED = 60
const DAY_MS = 86_400_000
const DAYS = 25

const child = path.resolve(__dirname, "tracking/poll-child.ts")

type Progress = { asked: number; leased: number; events: number }

/**
 * A poller is killed amid its batch: what it had in hand is free again when
 * its lease ends, and nothing is lost or told twice.
 */
async function run(): Promise<Record<string, unknown>[]> {
  const { container, close } = await openPlatform("poll_chaos")
  const start = Math.floor((Date.now() - (DAYS + 1) * DAY_MS) / 1000) * 1000
  const opened = await openSimulator({ port: 0, seed: 1, start, speed: 0 })
  const { simulator, url } = opened
  try {
    await openSimulatedAccounts(container, url)
    await registerParcels(container, simulator, PARCELS)
    simulator.clock.advance(DAYS * 24 * 60)
    await killAmid(container)
    const killed = await progressOf(container)
    await pollUntilQuiet(container)
    const truth = await compareWithTruth(container, simulator.parcels.all)
    const { leased } = await progressOf(container)
    const isRight =
      killed.asked < PARCELS &&
      killed.leased > 0 &&
      truth.lost + truth.duplicated + truth.untrue + leased === 0
    if (!isRight) {
      throw new Error(`Not as it was: ${JSON.stringify({ killed, truth })}`)
    }
    return [
      { parcels: PARCELS, at_the_kill: killed, leased_after: leased, ...truth },
    ]
  } finally {
    opened.close()
    await close()
  }
}

async function killAmid(container: MedusaContainer): Promise<void> {
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(`update tracking_tracker set next_poll_at = now()`)
  const poller = spawn(process.execPath, ["--import", "tsx", child], {
    stdio: ["ignore", "ignore", "inherit"],
  })
  const ended = once(poller, "close")
  while ((await progressOf(container)).asked < ASKED) {
    if (poller.exitCode !== null) {
      throw new Error(`The poller ended by itself with ${poller.exitCode}.`)
    }
    await setTimeout(20)
  }
  poller.kill("SIGKILL")
  await ended
}

async function progressOf(container: MedusaContainer): Promise<Progress> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Progress[] }>(
      `select count(*) filter (where last_polled_at is not null)::int as asked,
              count(*) filter (where lease_until > now())::int as leased,
              (select count(*)::int from tracking_event) as events
         from tracking_tracker`
    )
  return rows[0]
}

export default { name: "poll", run } satisfies LoadRun
