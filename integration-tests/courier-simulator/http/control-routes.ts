import type { FaultSettings } from "../faults/fault-settings"
import { BadRequest } from "../parcels/bad-request"
import type { NewParcel } from "../parcels/new-parcel"
import { truthOf } from "../parcels/truth-of"
import type { Simulator } from "../simulator"
import { readFields } from "../vendors/read-fields"
import { readHook } from "../webhooks/read-hook"
import { addBatch } from "./add-batch"
import { setClock } from "./set-clock"

type Control = (
  simulator: Simulator,
  asked: { body: unknown; url: URL; name: string }
) => object | Promise<object>

/**
 * What tests and people steer the simulator with; `:` at the end of an
 * address takes a name. All throw BadRequest for what cannot be done.
 */
export const controlRoutes: Record<string, Control> = {
  "GET /clock": ({ clock }) => ({
    now: isoOf(clock.now()),
    speed: clock.speed,
  }),
  "POST /clock": setClock,
  "POST /parcels": (simulator, { body }) => {
    const parcel = simulator.add(readFields(body) as NewParcel)
    return truthOf(parcel, simulator.clock.now())
  },
  "POST /parcels/batch": addBatch,
  "GET /parcels": ({ parcels }) => ({
    parcels: parcels.all.map(({ courier, number, kind }) => ({
      courier,
      number,
      kind,
    })),
  }),
  "GET /truth/:": ({ parcels, clock }, { name, url }) => {
    const parcel = parcels.find(name, url.searchParams.get("courier"))
    if (!parcel) {
      throw new BadRequest(`There is no parcel ${name}.`)
    }
    return truthOf(parcel, clock.now())
  },
  "POST /faults": ({ faults }, { body }) => {
    faults.set(readFields(body) as FaultSettings)
    return { rates: faults.rates }
  },
  "GET /faults": ({ faults }) => ({
    rates: faults.rates,
    counts: faults.counts,
  }),
  "POST /webhooks": ({ webhooks }, { body }) => {
    const hook = readHook(body)
    webhooks.add(hook)
    return { vendor: hook.vendor, url: hook.url }
  },
  "GET /webhooks": ({ webhooks }) => ({ sent: webhooks.sent }),
}

const isoOf = (at: number) => new Date(at).toISOString()
