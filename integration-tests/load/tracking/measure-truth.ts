import type { MedusaContainer } from "@medusajs/framework/types"
import { openSimulator } from "../../courier-simulator/open-simulator"
import type { Simulator } from "../../courier-simulator/simulator"
import { compareWithTruth } from "./compare-with-truth"
import { openSimulatedAccounts } from "./open-simulated-accounts"
import { pollUntilQuiet } from "./poll-until-quiet"
import { registerParcels } from "./register-parcels"
import { spoiltAnswers } from "./spoilt-answers"

const PARCELS = 5_000

const SEED = 1

const DAY_MS = 86_400_000

/** The longest journey of all is over by then. */
const DAYS = 25

const ROUNDS = 6

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
  await openSimulatedAccounts(container, url)
  await registerParcels(container, simulator, count)
  simulator.faults.set({
    rates: Object.fromEntries(
      // Five answers of a hundred are spoilt.
      spoiltAnswers.map((fault) => [fault, 0.05 / spoiltAnswers.length])
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
