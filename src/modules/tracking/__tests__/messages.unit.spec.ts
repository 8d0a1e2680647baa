import type { TrackingStatus } from "../../../types/tracking"
import { chooseMessage } from "../messages/choose-message"
import { dueTime } from "../messages/due-time"
import { remindPickup } from "../messages/remind-pickup"
import type { ToldState } from "../messages/told-state"
import type { WaitingMessage } from "../messages/waiting-message"
import { whyDropped } from "../messages/why-dropped"

const ZONE = "Asia/Jakarta"
const at = (day: number, time: string) =>
  new Date(`2026-11-${day}T${time}:00+07:00`)

const state = (facts: Partial<ToldState> = {}): ToldState => ({
  status: "in_transit",
  status_at: at(10, "10:00"),
  flags: [],
  attempts: 0,
  promised_at: at(12, "23:59"),
  ...facts,
})

describe("the message of an ingest", () => {
  const now = at(10, "12:00")
  const choose = (
    after: Partial<ToldState>,
    before: Partial<ToldState> = {},
    when = now
  ) => chooseMessage(state(before), state(after), when)

  it("is for the state in which it ends", () => {
    const told = (
      [
        "picked_up",
        "out_for_delivery",
        "ready_for_pickup",
        "delivery_failed",
        "delivered",
        "return_in_transit",
        "on_hold",
        "returned",
        "lost",
      ] as TrackingStatus[]
    ).map((status) => choose({ status, attempts: 1, flags: ["delayed"] }))
    expect(told).toEqual([
      "delayed",
      "out_for_delivery",
      "ready_for_pickup",
      "delivery_failed",
      "delivered",
      "return_in_transit",
      "delayed",
      null,
      null,
    ])
  })

  it("is none where nothing changed that people are told", () => {
    expect(choose({})).toBeNull()
    expect(
      choose(
        { status: "delivered", flags: ["late_scan"] },
        { status: "delivered" }
      )
    ).toBeNull()
    const failed = { status: "delivery_failed", attempts: 1 } as const
    expect(choose(failed, failed)).toBeNull()
    expect(choose({ ...failed, attempts: 2 }, failed)).toBe("delivery_failed")
  })

  it("is none for states older than a day, but for three", () => {
    const told = (status: TrackingStatus, when: Date) =>
      choose({ status }, {}, when)
    const [day, more] = [at(11, "10:00"), at(11, "10:01")]
    expect(told("out_for_delivery", day)).toBe("out_for_delivery")
    expect(
      (
        [
          "out_for_delivery",
          "return_in_transit",
          "delivered",
          "delivery_failed",
          "ready_for_pickup",
        ] as const
      ).map((status) => told(status, more))
    ).toEqual([null, null, "delivered", "delivery_failed", "ready_for_pickup"])
  })

  it("is a moved promise or a new delay, while the parcel is on its way", () => {
    const moved = { promised_at: at(14, "23:59") }
    expect(choose(moved)).toBe("promise_moved")
    expect(choose({ ...moved, flags: ["delayed"] })).toBe("promise_moved")
    expect(choose({ flags: ["delayed"] })).toBe("delayed")
    expect(choose({ flags: ["delayed"] }, { flags: ["delayed"] })).toBeNull()
    expect(choose(moved, { promised_at: null })).toBeNull()
    expect(choose({ ...moved, status: "delivered" })).toBe("delivered")
    expect(
      choose({ ...moved, status: "lost" }, { status: "in_transit" })
    ).toBeNull()
    expect(choose({ ...moved, flags: ["return_leg"] })).toBeNull()
  })
})

describe("quiet hours (scenario 15)", () => {
  it("hold a message until 07:00 where the recipient lives", () => {
    const due = (day: number, time: string) => dueTime(at(day, time), ZONE)
    expect(due(10, "22:10")).toEqual(at(11, "07:00"))
    expect(due(11, "03:00")).toEqual(at(11, "07:00"))
    expect(due(10, "21:00")).toEqual(at(11, "07:00"))
    expect(due(10, "20:59")).toEqual(at(10, "20:59"))
    expect(due(11, "07:00")).toEqual(at(11, "07:00"))
    expect(dueTime(at(10, "19:30"), "Asia/Jayapura")).toEqual(at(11, "05:00"))
  })

  it("keep 07:00 on the clocks when these change", () => {
    const late = new Date("2026-10-24T22:10:00+02:00")
    expect(dueTime(late, "Europe/Paris").toISOString()).toBe(
      "2026-10-25T06:00:00.000Z"
    )
  })

  it("are the shop's own where it says so", () => {
    const own = (time: string, from: number, to: number) =>
      dueTime(at(10, time), ZONE, { from, to })
    expect(own("12:30", 12, 14)).toEqual(at(10, "14:00"))
    expect(own("14:00", 12, 14)).toEqual(at(10, "14:00"))
    expect(own("23:00", 0, 0)).toEqual(at(10, "23:00"))
  })
})

describe("a message whose time has come", () => {
  const message = (facts: Partial<WaitingMessage> = {}): WaitingMessage => ({
    kind: "out_for_delivery",
    is_repeated: false,
    is_opted_out: false,
    no_notification: false,
    ...facts,
  })
  const onTour = state({ status: "out_for_delivery" })

  it("is dropped when the parcel was delivered before (scenario 15)", () => {
    const delivered = state({ status: "delivered", status_at: at(11, "06:50") })
    expect(whyDropped(message(), delivered)).toBe("overtaken")
    expect(whyDropped(message({ kind: "delivered" }), delivered)).toBeNull()
    expect(whyDropped(message(), onTour)).toBeNull()
    expect(whyDropped(message({ is_repeated: true }), onTour)).toBe("overtaken")
  })

  it("is not sent to who wants none (scenario 15)", () => {
    expect(whyDropped(message({ is_opted_out: true }), onTour)).toBe(
      "opted_out"
    )
    expect(whyDropped(message({ no_notification: true }), onTour)).toBe(
      "no_notification"
    )
  })

  it("tells of delays only while the parcel is delayed and on its way", () => {
    const told = (kind: WaitingMessage["kind"], facts: Partial<ToldState>) =>
      whyDropped(message({ kind }), state(facts))
    expect(told("delayed", { flags: ["delayed"] })).toBeNull()
    expect(told("delayed", {})).toBe("overtaken")
    expect(told("promise_moved", {})).toBeNull()
    expect(told("promise_moved", { flags: ["return_leg"] })).toBe("overtaken")
    expect(told("promise_moved", { status: "delivered" })).toBe("overtaken")
  })
})

it("reminds of a pickup on the second and the fourth day", () => {
  const remind = (ready: Date, now = ready) => remindPickup(ready, ZONE, now)
  expect(remind(at(10, "15:00"))).toEqual([at(12, "15:00"), at(14, "15:00")])
  expect(remind(at(10, "22:00"))).toEqual([at(13, "07:00"), at(15, "07:00")])
  expect(remind(at(10, "15:00"), at(12, "15:00"))).toEqual([at(14, "15:00")])
})
