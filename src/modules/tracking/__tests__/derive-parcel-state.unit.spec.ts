import { seededRandom } from "../../../../integration-tests/fixtures/seeded-random"
import { shuffled } from "../../../../integration-tests/fixtures/shuffled"
import { parseGeneric } from "../dialects/generic/parse-generic"
import { LABEL_CREATED } from "../own-event"
import type { ReceivedSighting } from "../sighting"
import type { GenericParcel } from "../signature/sign-generic-webhook"
import { deriveParcelState } from "../status/derive-parcel-state"

type Event = GenericParcel["events"][number]

const parcel = { courier: "testco", tracking_number: "OC1" }

/** Sightings of payloads in order of receipt, an hour apart. */
const received = (payloads: Event[][], from = "2026-11-20T00:00:00Z") =>
  payloads.flatMap((events, index): ReceivedSighting[] => {
    const received_at = new Date(Date.parse(from) + index * 3_600_000)
      .toISOString()
      .replace(".000Z", "Z")
    const body = JSON.stringify({ ...parcel, zone: "Asia/Jakarta", events })
    const context = { received_at, zone: null, carrier: null }
    return parseGeneric(body, context)[0].sightings.map(
      (sighting, position) => ({
        ...sighting,
        payload_id: `payload-${String(index).padStart(4, "0")}`,
        position,
        received_at,
      })
    )
  })

const derive = (...payloads: Event[][]) =>
  deriveParcelState(parcel, received(payloads))

const scan = (
  at: string,
  status: string,
  more: Partial<Event> = {}
): Event => ({
  at: `2026-11-${at}:00+07:00`,
  status,
  text: `${status} ${at}`,
  location: "Bandung",
  ...more,
})

describe("the fold", () => {
  it("knows nothing of a parcel without events", () => {
    expect(derive()).toMatchObject({
      status: "unknown",
      status_at: null,
      first_attempt_success: null,
      events: [],
    })
  })

  it("lets statuses that are no end follow each other in any direction", () => {
    const state = derive([
      scan("02T08:00", "out_for_delivery"),
      scan("02T09:00", "in_transit"),
      scan("02T10:00", "on_hold", { reason: "customs_docs" }),
      scan("02T11:00", "picked_up"),
    ])
    expect(state).toMatchObject({ status: "picked_up", reason: null })
  })

  it("breaks ties of one moment by rank", () => {
    const state = derive([
      scan("02T08:00", "delivered"),
      scan("02T08:00", "out_for_delivery"),
    ])
    expect(state).toMatchObject({ status: "delivered", flags: [] })
  })

  it("keeps a second delivery as a late scan", () => {
    const state = derive([
      scan("02T08:00", "delivered"),
      scan("02T09:00", "delivered", { location: "Cimahi" }),
    ])
    expect(state).toMatchObject({
      delivered_at: "2026-11-02T01:00:00Z",
      flags: ["late_scan"],
    })
  })

  it("takes a failure within 24 hours of delivery as a contradiction, a later one as a late scan", () => {
    const soon = derive([
      scan("02T08:00", "delivered"),
      scan("03T08:00", "delivery_failed"),
    ])
    expect(soon).toMatchObject({
      status: "delivered",
      attempts: 0,
      flags: ["contradiction"],
    })
    const later = derive([
      scan("02T08:00", "delivered"),
      scan("03T08:01", "delivery_failed"),
    ])
    expect(later.flags).toEqual(["late_scan"])
  })

  it("contradicts a delivery by two other facilities, more than 12 hours later only", () => {
    const elsewhere = (at: string) => [
      scan("02T08:00", "delivered"),
      scan(at, "in_transit", { location: "Cimahi" }),
      scan("02T21:00", "in_transit", { location: "Bekasi" }),
    ]
    expect(derive(elsewhere("02T20:01")).flags).toContain("contradiction")
    expect(derive(elsewhere("02T20:00")).flags).toEqual(["late_scan"])
    const atHome = derive([
      scan("02T08:00", "delivered"),
      scan("02T21:00", "in_transit"),
      scan("02T22:00", "in_transit", { location: "Bekasi" }),
    ])
    expect(atHome.flags).toEqual(["late_scan"])
  })

  it("lets only returns, loss and disposal follow a delivery", () => {
    for (const status of ["lost", "disposed", "return_in_transit"]) {
      const state = derive([
        scan("02T08:00", "delivered"),
        scan("04T08:00", status),
      ])
      expect(state.status).toBe(status)
    }
    for (const status of ["pending", "cancelled", "expired"]) {
      const state = derive([
        scan("02T08:00", "delivered"),
        scan("04T08:00", status),
      ])
      expect(state).toMatchObject({ status: "delivered", flags: [] })
    }
  })

  it("ignores words after a cancellation, not hands", () => {
    const words = derive([
      scan("02T08:00", "cancelled"),
      scan("02T09:00", "pending"),
      scan("02T10:00", "lost"),
    ])
    expect(words).toMatchObject({ status: "cancelled", flags: [] })
    const hands = derive([
      scan("02T08:00", "cancelled"),
      scan("02T09:00", "delivered"),
    ])
    expect(hands).toMatchObject({
      status: "delivered",
      flags: ["contradiction"],
    })
  })

  it("finds a lost parcel by a scan only", () => {
    const state = derive([
      scan("02T08:00", "lost", { reason: "carrier_lost" }),
      scan("03T08:00", "expired"),
    ])
    expect(state).toMatchObject({ status: "lost", reason: "carrier_lost" })
    const found = derive([
      scan("02T08:00", "lost"),
      scan("03T08:00", "delivered"),
    ])
    expect(found).toMatchObject({ status: "delivered", flags: ["found"] })
  })

  it("leaves a returned or disposed parcel for good", () => {
    for (const status of ["returned", "disposed"]) {
      const state = derive([
        scan("02T08:00", status),
        scan("03T08:00", "delivered"),
        scan("03T09:00", "lost"),
      ])
      expect(state.status).toBe(status)
      expect(state.flags).toContain("late_scan")
    }
  })

  it("counts no attempt and no delivery on the way back", () => {
    const state = derive([
      scan("02T08:00", "delivery_failed", { reason: "consignee_refused" }),
      scan("02T12:00", "in_transit"),
      scan("03T08:00", "return_in_transit"),
      scan("03T09:00", "out_for_delivery"),
      scan("03T10:00", "delivery_failed"),
      scan("03T11:00", "pending"),
    ])
    expect(state).toMatchObject({
      status: "return_in_transit",
      sub: "delivery_failed",
      reason: "consignee_refused",
      attempts: 1,
      out_for_delivery_at: null,
      flags: ["return_leg"],
    })
    const back = derive([
      scan("03T08:00", "return_in_transit"),
      scan("04T08:00", "delivered"),
    ])
    expect(back).toMatchObject({
      status: "returned",
      delivered_at: null,
      returned_at: "2026-11-04T01:00:00Z",
      first_attempt_success: false,
    })
  })

  it("takes a failure within the hour, also at an unknown place, as the same attempt", () => {
    const failures = (at: string, location?: string) =>
      derive([
        scan("02T10:00", "delivery_failed", { reason: "consignee_not_home" }),
        scan(at, "delivery_failed", { location }),
      ])
    expect(failures("02T10:59")).toMatchObject({
      attempts: 1,
      reason: "consignee_not_home",
    })
    expect(failures("02T11:00")).toMatchObject({ attempts: 2, reason: null })
    expect(failures("02T10:30", "Cimahi").attempts).toBe(2)
  })

  it("ends a delay with the journey", () => {
    const sightings = received([
      [scan("02T08:00", "in_transit"), scan("03T08:00", "delivered")],
    ])
    const delayed = sightings.map((sighting, index) => ({
      ...sighting,
      flags: index === 0 ? [...sighting.flags, "delayed" as const] : [],
    }))
    expect(deriveParcelState(parcel, [delayed[0]]).flags).toEqual(["delayed"])
    expect(deriveParcelState(parcel, delayed).flags).toEqual([])
  })

  it("does not believe times far ahead of their receipt", () => {
    const ahead = (at: string) =>
      deriveParcelState(
        parcel,
        received([[scan(at, "delivered")]], "2026-11-02T00:00:00Z")
      )
    expect(ahead("02T09:00")).toMatchObject({ flags: [], status: "delivered" })
    expect(ahead("02T09:01")).toMatchObject({
      flags: ["clock_skew"],
      status: "delivered",
    })
    expect(ahead("04T07:01")).toMatchObject({
      flags: ["clock_skew"],
      status: "unknown",
      first_scan_at: null,
    })
  })

  it("names each milestone once", () => {
    const state = derive([
      scan("02T08:00", "picked_up"),
      scan("03T08:00", "out_for_delivery"),
      scan("03T09:00", "out_for_delivery"),
      scan("03T10:00", "delivery_failed"),
      scan("03T10:30", "delivery_failed"),
      scan("04T08:00", "out_for_delivery"),
      scan("04T09:00", "delivered"),
      scan("04T10:00", "delivered"),
    ])
    expect(state.events.map(({ milestones }) => milestones)).toEqual([
      ["first_scan"],
      ["out_for_delivery"],
      [],
      ["delivery_failed"],
      [],
      ["out_for_delivery"],
      ["delivered"],
      [],
    ])
  })

  it("puts our own first event before a courier's earlier one", () => {
    const state = derive(
      [scan("03T08:00", "pending", { code: LABEL_CREATED })],
      [scan("02T08:00", "picked_up")]
    )
    expect(state.status).toBe("picked_up")
  })
})

describe("identity", () => {
  const hub = scan("02T09:00", "in_transit", { text: "Arrived at hub" })
  const count = (...events: Event[]) => derive([hub], events).events.length

  it("sees one event in spaces, case, brackets and full stops", () => {
    expect(count({ ...hub, text: " ARRIVED  at Hub [BANDUNG]. " })).toBe(1)
    expect(count({ ...hub, location: undefined })).toBe(1)
    expect(count({ ...hub, at: "2026-11-02T09:00:40+07:00" })).toBe(1)
  })

  it("sees two events at two places, minutes or in other words", () => {
    expect(count({ ...hub, location: "Cimahi" })).toBe(2)
    expect(count(scan("02T09:01", "in_transit", { text: hub.text }))).toBe(2)
    expect(count({ ...hub, text: "Left for the next city" })).toBe(2)
  })

  it("sees one event in words that go on, or in a code that both have", () => {
    expect(count({ ...hub, text: "Arrived at hub, sorting begins" })).toBe(1)
    const coded = { ...hub, code: "OP1" }
    const other = { ...coded, text: "Arrived at the big hub" }
    expect(derive([coded], [other]).events).toHaveLength(1)
    expect(derive([coded], [{ ...coded, text: "" }]).events).toHaveLength(1)
  })

  it("lets the last mapping win and keeps what it left out", () => {
    const [event] = derive(
      [hub],
      [{ ...hub, status: "on_hold", reason: "carrier_damaged", location: "" }]
    ).events
    expect(event).toMatchObject({
      status: "on_hold",
      reason: "carrier_damaged",
      location: "Bandung",
    })
    expect(event.versions).toHaveLength(2)
  })
})

describe("one state for one set of events", () => {
  /** Where a date has no time, the order of the list is information. */
  const isTimed = (events: Event[]) =>
    events.every(({ at }) => at === null || at.includes("T"))

  const samples: Record<string, Event[]> = {
    "three attempts and a return": [
      scan("02T08:00", "picked_up"),
      scan("03T08:00", "delivery_failed", { reason: "consignee_not_home" }),
      scan("03T08:30", "delivery_failed", { location: undefined }),
      scan("04T08:00", "delivery_failed"),
      scan("05T08:00", "return_in_transit"),
      scan("06T08:00", "in_transit"),
      scan("07T08:00", "delivered"),
      scan("07T09:00", "in_transit"),
    ],
    "late scans that contradict": [
      scan("02T08:00", "delivered"),
      scan("02T21:00", "in_transit", { location: "Cimahi" }),
      scan("02T22:00", "in_transit", { location: "Bekasi" }),
      scan("02T22:00", "in_transit", { location: "Depok" }),
    ],
    "the same minute": [
      scan("02T08:00", "in_transit", { text: "Arrived at hub" }),
      scan("02T08:00", "in_transit", { text: "Arrived at hub north" }),
      scan("02T08:00", "in_transit", { text: "Left", location: undefined }),
      scan("02T08:00", "out_for_delivery", { text: "On the van" }),
    ],
    "dates without times, oldest first": [
      { at: "2026-11-03", status: "picked_up", text: "Picked up" },
      { at: "2026-11-03", status: "in_transit", text: "Left" },
      scan("04T06:30", "in_transit"),
      { at: "2026-11-04", status: "out_for_delivery", text: "Out" },
      { at: "2026-11-04", status: "delivered", text: "Delivered" },
    ],
    "undated, unknown and impossible": [
      scan("02T08:00", "in_transit"),
      { at: null, status: "delivered", text: "Delivered" },
      { at: "2026-11-02T12:00:00Z", text: "Zxqv blorp" },
      { at: "2027-11-02T12:00:00Z", status: "lost", text: "Lost" },
      scan("03T08:00", "expired"),
    ],
  }

  for (const [name, events] of Object.entries(samples)) {
    it(`${name}: 200 splits, orders and repetitions`, () => {
      const whole = derive(events)
      for (let seed = 1; seed <= 200; seed++) {
        const next = seededRandom(seed)
        const parts: Event[][] = [[], [], [], []]
        for (const event of events) {
          const times = next() < 0.3 ? 2 : 1
          for (let time = 0; time < times; time++) {
            parts[Math.floor(next() * parts.length)].push(event)
          }
        }
        const payloads = parts.map((part) =>
          isTimed(part) ? shuffled(part, next) : part
        )
        const state = derive(...shuffled(payloads, next))
        expect([seed, state.state_hash]).toEqual([seed, whole.state_hash])
      }
    })
  }
})
