import { performance } from "node:perf_hooks"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { TRACKING_MODULE } from "../../../src/modules/tracking/module-key"
import type { TrackingModuleService } from "../../../src/modules/tracking/service"
import { fillTrackers } from "./fill-trackers"

const FEW = 2_000
const MANY = 200_000
const DUE = 500
const AT_ONCE = 50
const TIMES = 100
const TARGET = 3

/**
 * Takes 50 of 500 parcels that are due, of 2,000 and of 200,000 in all, in one
 * run on one server.
 */
export async function measureDueQuery(
  container: MedusaContainer
): Promise<Record<string, unknown>> {
  await fillTrackers(container, {
    account: "otca_due",
    from: 1,
    to: FEW,
    due: DUE,
  })
  const few = await median(container)
  await fillTrackers(container, {
    account: "otca_due",
    from: FEW + 1,
    to: MANY,
    due: 0,
  })
  const many = await median(container)
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw("truncate tracking_tracker")
  const ratio = many / few
  return {
    measured: "due query",
    trackers: [FEW, MANY],
    due: DUE,
    taken_at_once: AT_ONCE,
    median_ms: [few, many].map((ms) => Number(ms.toFixed(2))),
    ratio: Number(ratio.toFixed(2)),
    target: TARGET,
    met: ratio <= TARGET,
  }
}

async function median(container: MedusaContainer): Promise<number> {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const times: number[] = []
  for (let time = 0; time < TIMES; time++) {
    const started = performance.now()
    const leased = await tracking.leaseTrackers("otca_due", AT_ONCE)
    times.push(performance.now() - started)
    if (leased.length !== AT_ONCE) {
      throw new Error(`${leased.length} parcels were taken, not ${AT_ONCE}.`)
    }
    await tracking.releaseLeases(leased.map(({ id }) => id))
  }
  return times.sort((a, b) => a - b)[TIMES / 2]
}
