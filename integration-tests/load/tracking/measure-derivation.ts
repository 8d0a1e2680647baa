import { dialects } from "../../../src/modules/tracking/dialects/dialects"
import { deriveParcelState } from "../../../src/modules/tracking/status/derive-parcel-state"
import { type ParcelBody, parcelBodies } from "./parcel-bodies"

const PARCELS = 10_000

/** Parcels before the clock runs, so that all code is compiled. */
const WARM_UP = 1_000

const RECEIVED = "2026-12-20T00:00:00Z"

/** Most microseconds of CPU per event for parse, merge and derive. */
const TARGET_US = 40

/** CPU from a payload's bytes to its parcel's state, without a database. */
export function measureDerivation() {
  const bodies = parcelBodies(PARCELS)
  bodies.slice(0, WARM_UP).forEach(derive)
  const used: Record<string, { us: number; events: number }> = {}
  let delivered = 0
  for (const dialect of ["jne", "easypost", "generic"]) {
    const own = bodies.filter((one) => one.dialect === dialect)
    const before = process.cpuUsage()
    const states = own.map(derive)
    const { user, system } = process.cpuUsage(before)
    const events = states.reduce((sum, state) => sum + state.events.length, 0)
    used[dialect] = { us: user + system, events }
    delivered += states.filter(({ status }) => status === "delivered").length
  }
  const sum = (of: "us" | "events") =>
    Object.values(used).reduce((total, one) => total + one[of], 0)
  const cpu_us_per_event = sum("us") / sum("events")
  return {
    what: "parse, merge and derive, without a database",
    parcels: PARCELS,
    events: sum("events"),
    delivered,
    cpu_us_per_event: round(cpu_us_per_event),
    by_dialect: Object.fromEntries(
      Object.entries(used).map(([name, { us, events }]) => [
        name,
        round(us / events),
      ])
    ),
    target: TARGET_US,
    met: cpu_us_per_event <= TARGET_US && delivered === PARCELS,
  }
}

function derive({ dialect, body }: ParcelBody) {
  const context = { received_at: RECEIVED, zone: null, carrier: null }
  const [parcel] = dialects[dialect].parse(body, context).parcels
  return deriveParcelState(
    parcel,
    parcel.sightings.map((sighting, position) => ({
      ...sighting,
      payload_id: "otpl_1",
      position,
      received_at: RECEIVED,
    }))
  )
}

const round = (us: number) => Number(us.toFixed(1))
