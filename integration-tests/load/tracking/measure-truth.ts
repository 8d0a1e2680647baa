import type { MedusaContainer } from "@medusajs/framework/types"
import { TRACKING_MODULE } from "../../../src/modules/tracking/module-key"
import type { TrackingModuleService } from "../../../src/modules/tracking/service"
import type { Fault } from "../../courier-simulator/faults/fault"
import { openSimulator } from "../../courier-simulator/open-simulator"
import type { Simulator } from "../../courier-simulator/simulator"
import { compareWithTruth } from "./compare-with-truth"
import { pollUntilQuiet } from "./poll-until-quiet"
import { polledAccounts } from "./polled-accounts"

const PARCELS = 5_000

const SEED = 1

const HOUR_MS = 3_600_000

const DAY_MS = 24 * HOUR_MS

/** The longest journey of all is over by then. */
const DAYS = 25

const ROUNDS = 6

/** Five answers of a hundred are spoilt; nobody waits for one that hangs. */
const spoilt: Fault[] = [
  "delay",
  "duplicate",
  "reorder",
  "gap",
  "zoneless",
  "rate_limit",
  "server_error",
  "cut",
  "huge",
]

/**
 * Parcels asked about through HTTP, into a real database, while one answer in
 * twenty is spoilt, and a last time when all is over: every scan must be
 * there once.
 *
 * @param count how many parcels.
 */
export async function measureTruth(
  container: MedusaContainer,
  count = PARCELS
) {
  const start = Math.floor((Date.now() - (DAYS + 1) * DAY_MS) / 1000) * 1000
  const opened = await openSimulator({ port: 0, seed: SEED, start, speed: 0 })
  try {
    return await measure(container, opened, count)
  } finally {
    opened.close()
  }
}

async function measure(
  container: MedusaContainer,
  { url, simulator }: { url: string; simulator: Simulator },
  count: number
) {
  await openAccounts(container, url)
  await register(container, simulator, count)
  simulator.faults.set({
    rates: Object.fromEntries(
      spoilt.map((fault) => [fault, 0.05 / spoilt.length])
    ),
  })
  const started = performance.now()
  let polls = 0
  for (let round = 0; round < ROUNDS; round++) {
    simulator.clock.advance((DAYS / ROUNDS) * 24 * 60)
    polls += await pollUntilQuiet(container)
  }
  const seconds = (performance.now() - started) / 1000
  const faults = { ...simulator.faults.counts }
  simulator.faults.set({})
  polls += await pollUntilQuiet(container)
  const truth = await compareWithTruth(container, simulator.parcels.all)
  return {
    what: "polled through the simulator with 5 % faults, against its truth",
    parcels: count,
    polls,
    polls_per_second: Number((polls / seconds).toFixed(1)),
    faults,
    ...truth,
    target: 0,
    met: truth.lost + truth.duplicated + truth.untrue === 0,
  }
}

async function openAccounts(container: MedusaContainer, base_url: string) {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  for (const { provider_id, couriers } of polledAccounts) {
    await tracking.openAccount({
      name: provider_id,
      provider_id,
      couriers: [...couriers],
      secret: null,
      api_key: "key",
      options: { base_url },
      time_zone: null,
      rps: 10_000,
    })
  }
}

async function register(
  container: MedusaContainer,
  simulator: Simulator,
  count: number
) {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  for (let made = 0; made < count; made++) {
    const { courier, number, scans } = simulator.add({})
    await tracking.registerTracker({
      order_id: `order_${number}`,
      fulfillment_id: `ful_${number}`,
      parcel_id: null,
      courier,
      service: null,
      tracking_number: number,
      promised_at: null,
      // Not in the minute of the courier's own: the two would be one event.
      labelled_at: new Date(scans[0].at - HOUR_MS).toISOString(),
    })
  }
}
