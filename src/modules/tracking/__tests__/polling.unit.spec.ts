import type { TrackingStatus } from "../../../types/tracking"
import { followScans } from "../polling/follow-scans"
import { ignoreExpired } from "../polling/ignore-expired"
import { isAtDestination } from "../polling/is-at-destination"
import { planNextPoll } from "../polling/plan-next-poll"
import type { PolledParcel } from "../polling/polled-parcel"
import { readRetryAfter } from "../polling/read-retry-after"
import { zoneOfDestination } from "../polling/zone-of-destination"
import type { Sighting } from "../sighting"

/** A moment of 10 November on the clocks of Jakarta (UTC+7). */
const jakarta = (time: string) => new Date(`2026-11-10T${time}:00+07:00`)
const hoursAfter = (from: Date, hours: number) =>
  new Date(from.getTime() + hours * 3_600_000)

const parcel = (facts: Partial<PolledParcel> = {}): PolledParcel => ({
  status: "in_transit",
  created_at: jakarta("00:00"),
  status_at: jakarta("00:00"),
  first_scan_at: jakarta("00:00"),
  last_polled_at: null,
  at_destination: false,
  destination_known: true,
  lane_p10_hours: null,
  zone: "Asia/Jakarta",
  is_abroad: false,
  has_live_webhook: false,
  not_found: 0,
  expired_answers: 0,
  quota: null,
  ...facts,
})

/** Hours until the next poll, without jitter. */
function wait(facts: Partial<PolledParcel>, time = "14:00"): number | null {
  const now = jakarta(time)
  const next = planNextPoll(parcel(facts), now, 0.5).next_poll_at
  return next && (next.getTime() - now.getTime()) / 3_600_000
}

describe("the time of the next poll", () => {
  const both = (facts: Partial<PolledParcel>, time?: string) => [
    wait(facts, time),
    wait({ ...facts, has_live_webhook: true }, time),
  ]

  it("follows the table, alone and behind a webhook", () => {
    const told: [TrackingStatus, (number | null)[]][] = (
      [
        "pending",
        "picked_up",
        "in_transit",
        "on_hold",
        "ready_for_pickup",
        "return_in_transit",
        "out_for_delivery",
        "delivery_failed",
      ] as const
    ).map((status) => [status, both({ status })])
    expect(Object.fromEntries(told)).toEqual({
      pending: [8, 12],
      picked_up: [6, 12],
      in_transit: [6, 12],
      on_hold: [4, 12],
      ready_for_pickup: [6, 12],
      return_in_transit: [12, 24],
      out_for_delivery: [0.75, 3],
      delivery_failed: [4, 12],
    })
    const old = new Date("2026-11-07T14:00:00+07:00")
    expect(wait({ status: "pending", created_at: old })).toBe(12)
  })

  it("is dense in the morning at the destination, awake at 07:30", () => {
    const there = { at_destination: true }
    expect(both(there, "07:00")).toEqual([1, 3])
    expect(both(there, "11:59")).toEqual([1, 3])
    expect(both(there, "12:00")).toEqual([6, 12])
    expect(both(there, "05:00")).toEqual([2.5, 12])
    expect(both(there, "06:54")).toEqual([0.6, 12])
    expect(wait({ status: "delivery_failed" }, "05:30")).toBe(2)
    expect(wait({ status: "delivery_failed" }, "09:00")).toBe(1)
  })

  it("reads the clocks of the place where the parcel goes", () => {
    const facts = { at_destination: true, zone: "Asia/Jayapura" }
    expect([wait(facts, "09:59"), wait(facts, "10:00")]).toEqual([1, 6])
  })

  it("reckons with arrival where the courier names no place", () => {
    const blind = { destination_known: false }
    const yesterday = new Date("2026-11-09T10:00:00+07:00")
    expect(wait({ ...blind, first_scan_at: yesterday }, "09:59")).toBe(6)
    expect(both({ ...blind, first_scan_at: yesterday }, "10:00")).toEqual([
      1.5, 12,
    ])
    expect(wait({ ...blind, lane_p10_hours: 8 }, "08:00")).toBe(1.5)
    expect(wait({ ...blind, lane_p10_hours: 3 }, "06:00")).toBe(1.5)
    expect(wait({ ...blind, lane_p10_hours: 3 }, "13:00")).toBe(6)
    expect(wait({ ...blind, first_scan_at: null }, "10:00")).toBe(6)
  })

  it("lets vans rest at night", () => {
    const at = (time: string) => wait({ status: "out_for_delivery" }, time)
    expect(["06:59", "07:00", "20:59", "21:00"].map(at)).toEqual([
      4, 0.75, 0.75, 4,
    ])
  })

  it("asks again sooner for a new number that is not found", () => {
    const after = [1, 2, 3, 4, 5].map((not_found) =>
      wait({ status: "pending", not_found })
    )
    expect(after).toEqual([0.25, 1, 3, 6, 8])
  })

  it("spreads by a tenth, the wake by a tenth of an hour", () => {
    const now = jakarta("14:00")
    const minutes = (random: number, facts: Partial<PolledParcel>, at = now) =>
      ((planNextPoll(parcel(facts), at, random).next_poll_at?.getTime() ?? 0) -
        at.getTime()) /
      60_000
    expect([minutes(0, {}), minutes(1, {})]).toEqual([324, 396])
    const night = jakarta("04:00")
    const there = { at_destination: true }
    expect([minutes(0, there, night), minutes(1, there, night)]).toEqual([
      204, 216,
    ])
  })

  it("confirms a delivery twice, other ends once, then stops", () => {
    const ended = jakarta("10:00")
    const next = (status: TrackingStatus, polledAfter: number | null) =>
      planNextPoll(
        parcel({
          status,
          status_at: ended,
          last_polled_at:
            polledAfter === null ? null : hoursAfter(ended, polledAfter),
        }),
        hoursAfter(ended, polledAfter ?? 0),
        0.5
      ).next_poll_at
    expect(
      [null, 1, 22, 24, 65, 72].map((at) => next("delivered", at))
    ).toEqual([
      hoursAfter(ended, 24),
      hoursAfter(ended, 24),
      hoursAfter(ended, 72),
      hoursAfter(ended, 72),
      null,
      null,
    ])
    expect([1, 24].map((at) => next("returned", at))).toEqual([
      hoursAfter(ended, 24),
      null,
    ])
  })

  it("polls one last time at the age limit, then expires", () => {
    const plan = (days: number, facts: Partial<PolledParcel> = {}) => {
      const now = hoursAfter(parcel().created_at, days * 24)
      return planNextPoll(parcel({ last_polled_at: now, ...facts }), now, 0.5)
    }
    const limit = hoursAfter(parcel().created_at, 45 * 24)
    expect(plan(44.9)).toMatchObject({ next_poll_at: limit, expires: false })
    expect(plan(45)).toMatchObject({ next_poll_at: null, expires: true })
    expect(plan(45, { is_abroad: true }).expires).toBe(false)
    expect(plan(90, { is_abroad: true }).expires).toBe(true)
    expect(plan(50, { last_polled_at: jakarta("10:00") })).toMatchObject({
      next_poll_at: hoursAfter(parcel().created_at, 50 * 24),
      expires: false,
    })
  })
})

describe("a vendor that is asked too often", () => {
  const now = jakarta("10:00")

  it("reads Retry-After as seconds and as a date", () => {
    const read = (header: string | null) => readRetryAfter(header, now)
    expect(read("120")).toBe(120)
    expect(read("Tue, 10 Nov 2026 03:02:00 GMT")).toBe(120)
    expect(read("Tue, 10 Nov 2026 02:00:00 GMT")).toBe(0)
    expect(["soon", "-5", "1.5", "", null].map(read)).toEqual(
      Array(5).fill(null)
    )
  })
})

it("knows a parcel at its destination by the courier's word or the city", () => {
  const there = (location: string | null, city: string | null) =>
    isAtDestination({ sub: null, location }, city)
  expect(isAtDestination({ sub: "at_destination", location: null }, null)).toBe(
    true
  )
  expect(there("HUB-KOTA  BANDUNG, ID", "Kota Bandung")).toBe(true)
  expect(there("Bandungan", "Bandung")).toBe(false)
  expect(there("Jakarta", "Bandung")).toBe(false)
  expect([there("Jakarta", null), there(null, ""), there(null, null)]).toEqual([
    false,
    false,
    false,
  ])
})

describe("where a parcel is", () => {
  const scan = (location: string | null, text: string | null = null) => ({
    location,
    text,
  })
  const follow = (scans: ReturnType<typeof scan>[], city: string | null) =>
    followScans(null, scans, city)

  it("is read from the last scan's place, or the last bracket of its words", () => {
    const there = { at_destination: true, destination_known: true }
    const before = { at_destination: false, destination_known: true }
    const bandung = scan(null, "Received at warehouse [BANDUNG]")
    expect(follow([bandung], "Kota Bandung")).toEqual(there)
    expect(follow([scan("Jakarta"), bandung], "Bandung")).toEqual(before)
    expect(follow([scan("Jakarta")], "Jakarta Selatan")).toEqual(there)
    const leaving = scan(null, "Shipment forwarded to [BANDUNG]")
    expect(follow([leaving, scan("Jakarta")], "Bandung")).toEqual(before)
  })

  it("is not known where the courier names no place, or the order no city", () => {
    const blind = { at_destination: false, destination_known: false }
    expect(follow([scan(null, "In transit")], "Bandung")).toEqual(blind)
    expect(follow([scan("Bandung")], null)).toEqual(blind)
    expect(follow([], "Bandung")).toEqual(blind)
  })

  it("gives the clocks of its destination in Indonesia", () => {
    expect(zoneOfDestination("id", "Kota Makassar")).toBe("Asia/Makassar")
    expect(zoneOfDestination("id", null)).toBe("Asia/Jakarta")
    expect(zoneOfDestination("sg", "Singapore")).toBeNull()
  })
})

describe("the polls that a provider allows one parcel", () => {
  it("wait for its next day when they are used up", () => {
    const ends_at = jakarta("20:00")
    const next = (left: number, time: string, facts = {}) =>
      planNextPoll(
        parcel({ status: "on_hold", quota: { left, ends_at }, ...facts }),
        jakarta(time),
        0.5
      ).next_poll_at
    expect(next(1, "14:00")).toEqual(jakarta("18:00"))
    expect(next(0, "14:00")).toEqual(ends_at)
    expect(next(0, "17:00")).toEqual(jakarta("21:00"))
    const expired = { created_at: new Date("2026-09-01T00:00:00Z") }
    const old = { ...expired, last_polled_at: jakarta("13:00") }
    expect(next(0, "14:00", old)).toBeNull()
  })
})

describe("what a courier calls expired", () => {
  const told = (status: "expired" | "in_transit", flags: string[] = []) =>
    ({ status, sub: "x", reason: null, flags }) as unknown as Sighting

  it("is no status: a summary goes, an event stays as words", () => {
    const left = ignoreExpired([
      told("in_transit"),
      told("expired"),
      told("expired", ["from_summary"]),
    ])
    expect(left.map(({ status, sub }) => [status, sub])).toEqual([
      ["in_transit", "x"],
      [null, null],
    ])
  })
})
