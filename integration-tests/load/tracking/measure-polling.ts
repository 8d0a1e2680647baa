import { planNextPoll } from "../../../src/modules/tracking/polling/plan-next-poll"
import { statusTable } from "../../../src/modules/tracking/status/status-table"
import { makeParcel } from "../../courier-simulator/parcels/make-parcel"
import type { Parcel } from "../../courier-simulator/parcels/parcel"
import { Random } from "../../courier-simulator/random/random"
import type { KnownOfParcels } from "./known-of-parcels"
import { lanePast } from "./lane-past"
import { percentile } from "./percentile"
import { pollJourney } from "./poll-journey"
import type { PollPolicy } from "./poll-policy"

const PARCELS = 20_000

const SEED = 1

const MONDAY = Date.UTC(2026, 10, 2)

const HOUR_MS = 3_600_000

/** Most of what flat polling needs, as shares of it. */
const TARGETS = {
  polls: 0.7,
  delivered_p95: 0.5,
  out_for_delivery_p95: 0.8,
}

/** Every two hours until an end is seen, as karrio asks. */
const flat: PollPolicy = ({ status }, now, random) =>
  statusTable[status].terminal
    ? null
    : new Date(now.getTime() + (1.9 + 0.2 * random) * HOUR_MS)

const ours: PollPolicy = (parcel, now, random) =>
  planNextPoll(parcel, now, random).next_poll_at

/**
 * Our timetable against flat two hours on the simulator's journeys, without a
 * server: how often is asked, and how many minutes after the courier told it
 * a parcel is seen on its tour and delivered.
 */
export function measurePolling() {
  const parcels = makeWeek(SEED)
  const laneP10 = lanePast(makeWeek(SEED + 1))
  const nothing = () => null
  const base = measure(parcels, flat, knows("nothing", false, nothing))
  return [
    knows("destinations", true, nothing),
    knows("lanes only", false, laneP10),
    knows("neither destinations nor lanes", false, nothing),
  ].map((known) => compare(measure(parcels, ours, known), base, known))
}

const knows = (
  name: string,
  destination: boolean,
  laneP10: KnownOfParcels["laneP10"]
): KnownOfParcels => ({ name, destination, laneP10 })

type Figures = ReturnType<typeof measure>

function compare(figures: Figures, base: Figures, { name }: KnownOfParcels) {
  const ratio = (of: keyof Figures) =>
    Number((figures[of] / base[of]).toFixed(2))
  const ratios = {
    polls: ratio("polls_per_parcel"),
    delivered_p95: ratio("delivered_p95"),
    out_for_delivery_p95: ratio("out_for_delivery_p95"),
  }
  return {
    what: "polls and minutes until seen, against flat 2 h",
    parcels: PARCELS,
    known: name,
    flat_2h: base,
    ours: figures,
    ratios,
    targets: TARGETS,
    met:
      ratios.polls <= TARGETS.polls &&
      ratios.delivered_p95 <= TARGETS.delivered_p95 &&
      ratios.out_for_delivery_p95 <= TARGETS.out_for_delivery_p95,
  }
}

/** Labels of one week, printed from 08 to 18 in Jakarta. */
function makeWeek(seed: number): Parcel[] {
  const random = new Random(seed)
  return Array.from({ length: PARCELS }, (_, count) => {
    const hours = Math.floor(random.between(0, 7)) * 24 + random.between(1, 11)
    const now = Math.round((MONDAY + hours * HOUR_MS) / 1000) * 1000
    return makeParcel({}, { seed, count, now })
  })
}

function measure(
  parcels: readonly Parcel[],
  policy: PollPolicy,
  known: KnownOfParcels
) {
  const random = new Random(SEED)
  const outcomes = parcels.map((parcel) =>
    pollJourney(parcel, policy, { random, known })
  )
  const polls = outcomes.reduce((sum, one) => sum + one.polls, 0)
  const delivered = outcomes.flatMap((one) => one.delivered_after ?? [])
  const out = outcomes.flatMap((one) => one.out_for_delivery_after ?? [])
  const minutes = (all: number[], percent: number) =>
    Math.round(percentile(all, percent / 100))
  return {
    polls_per_parcel: Number((polls / parcels.length).toFixed(1)),
    delivered: delivered.length,
    delivered_p50: minutes(delivered, 50),
    delivered_p95: minutes(delivered, 95),
    out_for_delivery_p50: minutes(out, 50),
    out_for_delivery_p95: minutes(out, 95),
  }
}
