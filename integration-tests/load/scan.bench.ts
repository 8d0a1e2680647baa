import { performance } from "node:perf_hooks"
import { setTimeout } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { loadParcel } from "../../src/api/admin/order-cycle/packing/load-parcel"
import { PACKING_MODULE } from "../../src/modules/packing/module-key"
import type { PackingModuleService } from "../../src/modules/packing/service"
import { verifyScanWorkflow } from "../../src/workflows/packing/workflows/verify-scan"
import { seedStore } from "../fixtures/seed-store"
import { openPlatform } from "./open-platform"

const STATIONS = 20

/** Scans of each station that are measured, after one to warm up. */
const SCANS = 20

/** A quick packer scans once a second. */
const PACE_MS = 1_000

/** Most milliseconds of the slowest but one in twenty. */
const TARGET_MS = 100

/**
 * The scan route without its HTTP: stations that scan at a packer's pace, each
 * into a parcel of its own, in one server process.
 */
async function run(): Promise<Record<string, unknown>[]> {
  const { container, close } = await openPlatform("scan")
  try {
    const { variants, locations } = await seedStore(container)
    const parcels = await openParcels(container, {
      inventory_item_id: variants.cup.inventory_item_id,
      variant_id: variants.cup.id,
      location_id: locations.jakarta,
    })
    const times = (
      await Promise.all(
        parcels.map((id, index) =>
          scanAtPace(container, id, variants.cup.barcode, index)
        )
      )
    )
      .flat()
      .sort((a, b) => a - b)
    return [toRecord(times)]
  } finally {
    await close()
  }
}

async function openParcels(
  container: MedusaContainer,
  goods: { inventory_item_id: string; variant_id: string; location_id: string }
): Promise<string[]> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const parcels: string[] = []
  for (let station = 0; station < STATIONS; station++) {
    const order_id = `order_${station}`
    await packing.addPickTasks([
      {
        ...goods,
        order_id,
        line_item_id: `ordli_${station}`,
        sku: "CUP",
        title: "Cup",
        quantity: SCANS + 1,
        required_quantity: 1,
        parts: 1,
      },
    ])
    const { id } = await packing.openParcels({
      order_id,
      display_id: station,
      location_id: goods.location_id,
      plan: null,
      actor: "user_1",
    })
    parcels.push(id)
  }
  return parcels
}

/** @returns milliseconds of each scan. */
async function scanAtPace(
  container: MedusaContainer,
  parcel_id: string,
  code: string,
  station: number
): Promise<number[]> {
  const times: number[] = []
  await setTimeout((PACE_MS / STATIONS) * station)
  for (let scan = 0; scan <= SCANS; scan++) {
    const started = performance.now()
    const { result } = await verifyScanWorkflow(container).run({
      input: {
        parcel_id,
        client_id: `${station}:${scan}`,
        code,
        station: `bench ${station}`,
        actor: "user_1",
      },
    })
    await loadParcel(container, parcel_id)
    if (result.result !== "ok") {
      throw new Error(`Station ${station}: ${result.result}`)
    }
    const took = performance.now() - started
    if (scan > 0) {
      times.push(took)
    }
    await setTimeout(Math.max(0, PACE_MS - took))
  }
  return times
}

const toRecord = (times: number[]) => {
  const p95 = times[Math.ceil(times.length * 0.95) - 1]
  return {
    stations: STATIONS,
    scans: times.length,
    median_ms: Number(times[Math.floor(times.length / 2)].toFixed(1)),
    p95_ms: Number(p95.toFixed(1)),
    target_ms: TARGET_MS,
    met: p95 <= TARGET_MS,
  }
}

export default { name: "scan", run }
