import type { TrackingStatus } from "../../../types/tracking"
import type { AlertKind } from "../alerts/alert-kind"
import { compareAlerts } from "../alerts/compare-alerts"
import type { HeldAlert } from "../alerts/held-alert"
import { judgeParcel } from "../alerts/judge-parcel"
import { judgeShipping } from "../alerts/judge-shipping"
import type { KnownAlert } from "../alerts/known-alert"
import { stalledAfter } from "../alerts/stalled-after"
import type { WatchedParcel } from "../alerts/watched-parcel"
import { workHoursOf } from "../alerts/work-hours-of"

/** November 2026 begins on a Sunday; the 10th is a Tuesday. */
const at = (day: number, time: string) =>
  new Date(`2026-11-${String(day).padStart(2, "0")}T${time}:00+07:00`)

const weekdays = workHoursOf({
  workdays: [1, 2, 3, 4, 5],
  holidays: ["2026-11-18"],
  zone: "Asia/Jakarta",
})
const everyDay = workHoursOf({
  workdays: [1, 2, 3, 4, 5, 6, 7],
  holidays: [],
  zone: "Asia/Jakarta",
})

const parcel = (facts: Partial<WatchedParcel> = {}): WatchedParcel => ({
  status: "in_transit",
  reason: null,
  flags: [],
  attempts: 0,
  status_at: at(10, "10:00"),
  handed_over_at: at(10, "08:00"),
  first_scan_at: at(10, "10:00"),
  last_scan_at: at(10, "10:00"),
  promised_at: null,
  courier_eta: null,
  p_late: null,
  core: null,
  lane: null,
  ...facts,
})

const kinds = (facts: Partial<WatchedParcel>, now: Date, hours = everyDay) =>
  judgeParcel(parcel(facts), hours, now).map(({ kind }) => kind)

it("counts the hours of working days only", () => {
  expect(weekdays(at(13, "20:00"), at(16, "06:30"))).toBe(10.5)
  expect(weekdays(at(14, "08:00"), at(15, "20:00"))).toBe(0)
  expect(weekdays(at(17, "23:00"), at(19, "01:00"))).toBe(2)
  expect(weekdays(at(10, "12:00"), at(10, "11:00"))).toBe(0)
})

describe("the promise of shipping (scenario 13)", () => {
  const order = {
    ship_promise_at: at(10, "16:00"),
    handed_over_at: null,
    site_p90_hours: 3,
  }
  const told = (
    now: Date,
    facts: Partial<Parameters<typeof judgeShipping>[0]>
  ) => judgeShipping({ ...order, ...facts }, weekdays, now)?.kind ?? null

  it("is at risk from 13:01 and late from 16:01", () => {
    const times = ["13:00", "13:01", "16:00", "16:01"]
    expect(times.map((time) => told(at(10, time), {}))).toEqual([
      null,
      "ship_at_risk",
      "ship_at_risk",
      "ship_late",
    ])
  })

  it("does not count the weekend", () => {
    const monday = { ship_promise_at: at(16, "02:00") }
    expect(told(at(13, "23:00"), monday)).toBeNull()
    expect(told(at(13, "23:01"), monday)).toBe("ship_at_risk")
  })

  it("is kept by a hand-over, and foreseen only by a known site", () => {
    expect(
      told(at(10, "17:00"), { handed_over_at: at(10, "15:00") })
    ).toBeNull()
    expect(told(at(10, "15:59"), { site_p90_hours: null })).toBeNull()
    expect(told(at(10, "17:00"), { ship_promise_at: null })).toBeNull()
  })
})

describe("a parcel that is never scanned (scenario 13)", () => {
  const unscanned = {
    status: "pending",
    first_scan_at: null,
    last_scan_at: null,
  } as const

  it("is told 24 hours after the hand-over, weekends aside", () => {
    expect(kinds(unscanned, at(11, "07:59"), weekdays)).toEqual([])
    expect(kinds(unscanned, at(11, "08:00"), weekdays)).toEqual([
      "no_first_scan",
    ])
    const friday = { ...unscanned, handed_over_at: at(13, "15:00") }
    expect(kinds(friday, at(16, "14:59"), weekdays)).toEqual([])
    expect(kinds(friday, at(16, "15:00"), weekdays)).toEqual(["no_first_scan"])
  })
})

describe("a parcel that stands still (scenario 12)", () => {
  const lane = { n: 50, gap_p95_hours: 20, p90_remainder_hours: null }

  it("is stalled after 1.5 × the lane's gap, lost after twice that", () => {
    expect(kinds({ lane }, at(11, "15:59"))).toEqual([])
    expect(kinds({ lane }, at(11, "16:00"))).toEqual(["stalled"])
    expect(kinds({ lane }, at(12, "22:00"))).toEqual([
      "stalled",
      "lost_candidate",
    ])
  })

  it("has hours by state, and the shop's own", () => {
    const hours = (status: TrackingStatus, of: typeof lane | null = null) =>
      stalledAfter({ status, lane: of })
    expect(hours("in_transit")).toBe(48)
    expect(hours("in_transit", { ...lane, n: 29 })).toBe(48)
    expect(hours("in_transit", { ...lane, gap_p95_hours: 10 })).toBe(24)
    expect(
      (
        [
          "out_for_delivery",
          "on_hold",
          "ready_for_pickup",
          "return_in_transit",
          "pending",
          "delivered",
        ] as const
      ).map((status) => hours(status, lane))
    ).toEqual([24, 72, 72, 336, null, null])
    expect(
      stalledAfter({ status: "in_transit", lane }, { in_transit: 60 })
    ).toBe(60)
  })

  it("is told once, and the next scan ends it", () => {
    const scope = { judged: ["stalled"] as AlertKind[], is_delivered: false }
    const judge = (facts: Partial<WatchedParcel>, now: Date) =>
      judgeParcel(parcel({ lane, ...facts }), everyDay, now)
    const first = compareAlerts([], judge({}, at(11, "16:00")), scope)
    expect(first.open).toMatchObject([{ kind: "stalled", episode: 1 }])

    const known = first.open.map((alert) => opened(alert))
    const again = compareAlerts(known, judge({}, at(11, "16:15")), scope)
    expect(again).toEqual({ close: [], open: [] })

    const scanned = judge({ last_scan_at: at(11, "16:10") }, at(11, "16:15"))
    const ended = compareAlerts(known, scanned, scope)
    expect(ended).toEqual({ close: known, open: [] })

    const later = judge({ last_scan_at: at(11, "16:10") }, at(13, "00:00"))
    expect(compareAlerts(closed(known), later, scope).open).toMatchObject([
      { kind: "stalled", episode: 2 },
    ])
  })
})

describe("a parcel that will be late", () => {
  const promised_at = at(12, "23:59")
  const late = (facts: Partial<WatchedParcel>) =>
    judgeParcel(parcel({ promised_at, ...facts }), everyDay, at(10, "12:00"))
  const lane = { n: 50, gap_p95_hours: 20, p90_remainder_hours: 72 }

  it("is foreseen by the courier, by the lane or by the odds", () => {
    const dates = [
      late({ courier_eta: at(13, "12:00") }),
      late({ lane }),
      late({ lane, courier_eta: at(12, "12:00") }),
      late({ p_late: 0.5 }),
    ].map(([alert]) => [alert.kind, alert.facts.expected_at])
    expect(dates).toEqual([
      ["predicted_late", at(13, "12:00").toISOString()],
      ["predicted_late", at(13, "10:00").toISOString()],
      ["predicted_late", at(13, "10:00").toISOString()],
      ["predicted_late", null],
    ])
  })

  it("is not, when all speak for the promise or the journey is over", () => {
    const eta = { courier_eta: at(13, "12:00") }
    expect(late({ courier_eta: promised_at, p_late: 0.49 })).toEqual([])
    expect(late({ ...eta, status: "delivered" })).toEqual([])
    expect(late({ ...eta, flags: ["return_leg"] })).toEqual([])
    expect(late({ ...eta, promised_at: null })).toEqual([])
  })
})

it("tells of states that need a person", () => {
  const now = at(10, "12:00")
  const told = (facts: Partial<WatchedParcel>) => kinds(facts, now)
  expect(told({ status: "delivery_failed", attempts: 1 })).toEqual([])
  expect(told({ status: "delivery_failed", attempts: 2 })).toEqual([
    "attempt_failed",
  ])
  expect(told({ status: "returned", attempts: 0 })).toEqual(["returned"])
  expect(told({ status: "lost" })).toEqual(["lost"])
  expect(told({ status: "on_hold", reason: "carrier_damaged" })).toEqual([
    "damaged",
  ])
  expect(told({ status: "delivered", flags: ["contradiction"] })).toEqual([
    "contradiction",
  ])
})

describe("open alerts and what holds", () => {
  const held = (kind: AlertKind, cause = "1"): HeldAlert => ({
    kind,
    cause,
    facts: {},
  })
  const known = (kind: AlertKind, cause = "1") =>
    opened({ ...held(kind, cause), episode: 1 })

  it("replaces an episode by the next", () => {
    const second = known("attempt_failed", "2")
    const change = compareAlerts([second], [held("attempt_failed", "3")], {
      judged: ["attempt_failed"],
      is_delivered: false,
    })
    expect(change.close).toEqual([second])
    expect(change.open).toMatchObject([{ cause: "3", episode: 2 }])
  })

  it("does not tell again what a person has closed", () => {
    const change = compareAlerts(
      closed([known("stalled")]),
      [held("stalled")],
      { judged: ["stalled"], is_delivered: false }
    )
    expect(change).toEqual({ close: [], open: [] })
  })

  it("leaves what was not judged, until a delivery closes all else", () => {
    const degraded = known("tracking_degraded")
    const contradiction = known("contradiction")
    const all = [degraded, contradiction, known("stalled")]
    const judged: AlertKind[] = ["stalled"]
    const close = (is_delivered: boolean) =>
      compareAlerts(all, [], { judged, is_delivered }).close
    expect(close(false)).toEqual([all[2]])
    expect(close(true)).toEqual([degraded, all[2]])
    expect(
      compareAlerts([], [held("damaged"), held("contradiction")], {
        judged: ["damaged", "contradiction"],
        is_delivered: true,
      }).open
    ).toMatchObject([{ kind: "contradiction" }])
  })
})

const opened = (alert: HeldAlert & { episode: number }): KnownAlert => ({
  id: `otal_${alert.kind}_${alert.cause}`,
  kind: alert.kind,
  episode: alert.episode,
  cause: alert.cause,
  closed_at: null,
})

const closed = (alerts: KnownAlert[]): KnownAlert[] =>
  alerts.map((alert) => ({ ...alert, closed_at: at(11, "17:00") }))

describe("couriers against core", () => {
  const core = { is_shipped: true, is_canceled: false }

  it("tells of a scan of what core has not shipped", () => {
    const early = { promised_at: null, core: { ...core, is_shipped: false } }
    const now = at(10, "11:00")
    expect(kinds(early, now)).toEqual(["scanned_not_shipped"])
    expect(kinds({ ...early, first_scan_at: null }, now)).toEqual([])
    expect(kinds({ core }, now)).toEqual([])
    expect(kinds({ core: null }, now)).toEqual([])
  })

  it("tells of a delivery of a canceled order, which outlasts it", () => {
    const canceled = { core: { ...core, is_canceled: true } }
    const now = at(10, "11:00")
    expect(kinds(canceled, now)).toEqual([])
    expect(kinds({ ...canceled, status: "delivered" }, now)).toEqual([
      "delivered_canceled_order",
    ])
    const held = judgeParcel(
      parcel({ ...canceled, status: "delivered" }),
      everyDay,
      now
    )
    const scope = { judged: [], is_delivered: true }
    expect(compareAlerts([], held, scope).open).toHaveLength(1)
  })
})
