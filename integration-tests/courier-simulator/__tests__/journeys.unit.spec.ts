import { cities } from "../journeys/cities"
import type { JourneyKind } from "../journeys/journey-kind"
import { journeyKinds } from "../journeys/journey-kinds"
import { planJourney } from "../journeys/plan-journey"
import { makeParcel } from "../parcels/make-parcel"
import { trueState } from "../parcels/true-state"
import { truthOf } from "../parcels/truth-of"
import { Random } from "../random/random"
import { VirtualClock } from "../clock/virtual-clock"

const START = Date.UTC(2026, 10, 2, 3)
const kinds = Object.keys(journeyKinds) as JourneyKind[]

const journey = (kind: JourneyKind, seed: number) =>
  planJourney(
    { kind, start: START, origin: cities[0], destination: cities[6] },
    new Random(seed)
  )

describe("journeys", () => {
  it.each(kinds)("ends %s as its name says, in order", (kind) => {
    const ends: Partial<Record<JourneyKind, string>> = {
      return: "returned",
      lost: "lost",
      cancelled: "cancelled",
    }
    for (let seed = 1; seed <= 200; seed++) {
      const scans = journey(kind, seed)
      const minutes = scans.map(({ at }) => Math.floor(at / 60_000))
      expect(new Set(minutes).size).toBe(scans.length)
      expect(minutes).toEqual([...minutes].sort((a, b) => a - b))
      expect(trueState(scans)?.step).toBe(ends[kind] ?? "delivered")
      for (const { at, published_at } of scans) {
        expect(at % 1000).toBe(0)
        expect(published_at).toBeGreaterThan(at)
      }
    }
  })

  it("are the same for the same chance only", () => {
    expect(journey("return", 5)).toEqual(journey("return", 5))
    expect(journey("return", 5)).not.toEqual(journey("return", 6))
  })

  it("do not depend on what else was made before", () => {
    const asked = { number: "CGK1" }
    const first = makeParcel(asked, { seed: 3, count: 0, now: START })
    const later = makeParcel(asked, { seed: 3, count: 900, now: START })
    expect(later).toEqual(first)
    const other = makeParcel(asked, { seed: 4, count: 0, now: START })
    expect(other.scans).not.toEqual(first.scans)
  })

  it("go faster and begin later for those who watch", () => {
    const asked = { number: "CGK3", kind: "return" as const }
    const made = { seed: 3, count: 0, now: START }
    const whole = makeParcel(asked, made)
    const short = makeParcel(
      { ...asked, begins_with: "at_destination", pace: 150 },
      made
    )
    const left = whole.scans.slice(
      whole.scans.findIndex(({ step }) => step === "at_destination")
    )
    expect(short.scans.map(({ step }) => step)).toEqual(
      left.map(({ step }) => step)
    )
    expect(short.scans[0].at).toBe(START)
    const spans = [left, short.scans].map(
      (scans) => scans[scans.length - 1].at - scans[0].at
    )
    expect(spans[0] / spans[1]).toBeGreaterThan(140)
    short.scans.slice(1).forEach(({ at, published_at }, before) => {
      expect(at - short.scans[before].at).toBeGreaterThanOrEqual(60_000)
      expect(published_at).toBeGreaterThan(at)
    })
    expect(() =>
      makeParcel({ ...asked, number: "C", begins_with: "lost" }, made)
    ).toThrow("A journey return has no lost.")
  })

  it("tell the truth of the past and the future apart", () => {
    const parcel = makeParcel(
      { number: "CGK2", kind: "late_scan" },
      { seed: 3, count: 0, now: START }
    )
    const [last, delivered] = parcel.scans.toReversed()
    const before = truthOf(parcel, delivered.at - 1)
    expect(before.step).toBe("out_for_delivery")
    expect(before.delivered_at).toBeNull()
    const after = truthOf(parcel, last.at)
    expect(after.step).toBe("delivered")
    expect(after.scans.every(({ has_happened }) => has_happened)).toBe(true)
    expect(after.scans.at(-1)?.is_published).toBe(false)
  })
})

describe("the clock", () => {
  it("runs at its speed, jumps forward and never back", () => {
    let real = 0
    const clock = new VirtualClock(START, 60, () => real)
    real = 1000
    expect(clock.now()).toBe(START + 60_000)
    clock.setSpeed(0)
    real = 9000
    expect(clock.now()).toBe(START + 60_000)
    clock.advance(5)
    expect(clock.now()).toBe(START + 360_000)
    expect(clock.putForward(START)).toBe(false)
    expect(clock.now()).toBe(START + 360_000)
    expect(clock.putForward(START + 400_000)).toBe(true)
    expect(clock.now()).toBe(START + 400_000)
  })
})
