import { BadPayload } from "../dialects/bad-payload"
import { dialects } from "../dialects/dialects"
import { specificCodeDialects } from "../dialects/specific-code-dialects"

const read = (
  dialect: string,
  payload: unknown,
  more: { zone?: string; carrier?: string } = {}
) =>
  dialects[dialect].parse(
    typeof payload === "string" ? payload : JSON.stringify(payload),
    { received_at: "2026-11-20T00:00:00Z", zone: null, carrier: null, ...more }
  )

const parcelOf = (...args: Parameters<typeof read>) => read(...args).parcels[0]

describe("biteship", () => {
  const history = (event: object, courier = "jne") =>
    parcelOf("biteship", {
      object: "tracking",
      id: "b1",
      waybill_id: "1",
      courier: { company: courier },
      history: [{ updated_at: "2026-11-02T08:00:00+07:00", ...event }],
    }).sightings[0]

  it("takes dropping off as delivering for instant couriers and services only", () => {
    const event = { status: "dropping_off", note: "Item has been picked" }
    expect(history(event).status).toBe("in_transit")
    expect(history(event, "lalamove").status).toBe("out_for_delivery")
    const sameDay = { ...event, service_type: "same_day" }
    expect(history(sameDay).status).toBe("out_for_delivery")
  })

  it("keeps what ends a journey, whatever the note says", () => {
    const note = "Item is on the way to customer"
    expect(history({ status: "delivered", note }).status).toBe("delivered")
    expect(history({ status: "returned", note }).status).toBe("returned")
  })

  it("lets the words decide for a status that it does not know, with a warning", () => {
    const parcel = parcelOf("biteship", {
      waybill_id: "1",
      courier: { company: "jne" },
      history: [
        {
          updated_at: "2026-11-02T08:00:00+07:00",
          status: "beamed_up",
          note: "WITH DELIVERY COURIER",
        },
      ],
    })
    expect(parcel.sightings[0]).toMatchObject({
      status: "out_for_delivery",
      unmapped: false,
    })
    expect(parcel.warnings).toEqual(["unknown_status"])
  })

  it("reads the flat shape of webhooks, and ignores those about no order", () => {
    expect(
      read("biteship", {
        event: "order.status",
        order_id: "o1",
        courier_waybill_id: "W1",
        courier_tracking_id: "t1",
        courier_company: "sicepat",
        status: "dropping_off",
      })
    ).toMatchObject({
      kind: "webhook",
      parcels: [
        {
          courier: "sicepat",
          tracking_number: "W1",
          provider_ref: "t1",
          claimed_status: "in_transit",
          sightings: [],
        },
      ],
    })
    expect(read("biteship", { event: "balance.low" }).kind).toBe("ignored")
  })

  it("calls an error with any other code invalid", () => {
    expect(read("biteship", { error: "Odd", code: 40009999 }).error).toEqual({
      class: "invalid",
      message: "Odd",
    })
  })
})

describe("karrio", () => {
  const time = (event: object) =>
    parcelOf(
      "karrio",
      {
        carrier_name: "fedex",
        tracking_number: "1",
        events: [{ description: "Arrived", ...event }],
      },
      { zone: "Asia/Jakarta" }
    ).sightings[0]

  it("reads a Z as local time, any other offset as it stands, else date and time", () => {
    expect(time({ timestamp: "2026-11-02T10:00:00.000Z" })).toMatchObject({
      occurred_at: "2026-11-02T03:00:00Z",
      flags: ["tz_assumed"],
    })
    expect(time({ timestamp: "2026-11-02T10:00:00-05:00" })).toMatchObject({
      occurred_at: "2026-11-02T15:00:00Z",
      flags: [],
    })
    expect(time({ date: "2026-11-02", time: "12:05 AM" }).occurred_at).toBe(
      "2026-11-01T17:05:00Z"
    )
    expect(time({ date: "2026-11-02" })).toMatchObject({ precision: "day" })
  })

  it("takes its webhooks as hints without events", () => {
    const data = {
      carrier_name: "ups",
      tracking_number: "1",
      status: "delivered",
      events: [{ timestamp: "2026-11-02T10:00:00Z", status: "delivered" }],
    }
    expect(read("karrio", { event: "tracker_updated", data })).toMatchObject({
      kind: "webhook",
      parcels: [{ claimed_status: "delivered", sightings: [] }],
    })
    const batch = { event: "batch_completed", data: { id: "b" } }
    expect(read("karrio", batch).kind).toBe("ignored")
    expect(read("karrio", { results: [data, data] }).parcels).toHaveLength(2)
  })
})

describe("aftership", () => {
  it("classes its refusals by meta.code", () => {
    const kind = (code: number) =>
      read("aftership", { meta: { code, message: "No" } }).error?.class
    expect([4004, 404, 401, 429, 503, 4001, 400].map(kind)).toEqual([
      "not_found",
      "not_found",
      "auth",
      "rate_limited",
      "unavailable",
      "invalid",
      "invalid",
    ])
  })

  it("reads data beside a good meta, and lets the tag decide without a subtag", () => {
    const checkpoints = [
      { checkpoint_time: "2026-11-02T08:00:00+07:00", tag: "AttemptFail" },
    ]
    const tracking = { slug: "JNE", tracking_number: "1", checkpoints }
    const parcel = parcelOf("aftership", {
      meta: { code: 200 },
      data: tracking,
    })
    expect(parcel).toMatchObject({
      courier: "jne",
      sightings: [{ status: "delivery_failed" }],
    })
  })
})

describe("dhl-unified", () => {
  it("classes its refusals by status", () => {
    const kind = (status: number) =>
      read("dhl-unified", { status, title: "No" }).error?.class
    expect([401, 403, 429, 500, 400].map(kind)).toEqual([
      "auth",
      "auth",
      "rate_limited",
      "unavailable",
      "invalid",
    ])
  })

  it("refines transit by the words, but never to an end", () => {
    const status = (description: string) =>
      parcelOf("dhl-unified", {
        shipments: [
          {
            id: "1",
            events: [
              {
                timestamp: "2026-11-02T08:00:00",
                statusCode: "transit",
                description,
              },
            ],
          },
        ],
      }).sightings[0].status
    expect(status("Available for pickup at the shop")).toBe("ready_for_pickup")
    expect(status("Held in customs")).toBe("on_hold")
    expect(status("Unable to deliver")).toBe("delivery_failed")
    expect(status("Delivered to the parcel centre")).toBe("in_transit")
  })
})

describe("easypost", () => {
  const tracker = (more: object) =>
    parcelOf("easypost", { tracking_code: "1", carrier: "UPS", ...more })

  it("applies details to transit and failures only", () => {
    const status = (detail: object) =>
      tracker({
        tracking_details: [{ datetime: "2026-11-02T08:00:00Z", ...detail }],
      }).sightings[0]
    expect(status({ status: "delivered", status_detail: "lost" }).status).toBe(
      "delivered"
    )
    expect(status({ status: "failure", status_detail: "held" }).status).toBe(
      "delivery_failed"
    )
    expect(
      status({ status: "in_transit", status_detail: "expired" }).status
    ).toBe("expired")
  })

  it("makes the summary an event when no event bears it, at an assumed time", () => {
    const lost = tracker({
      status: "failure",
      status_detail: "lost",
      updated_at: "2026-11-05T00:00:00Z",
      tracking_details: [
        { datetime: "2026-11-02T08:00:00Z", status: "in_transit" },
      ],
    })
    expect(lost.claimed_status).toBe("lost")
    expect(lost.sightings[1]).toMatchObject({
      status: "lost",
      reason: "carrier_lost",
      occurred_at: "2026-11-05T00:00:00Z",
      flags: ["from_summary", "time_assumed"],
    })
  })

  it("reads an error as text or object", () => {
    expect(read("easypost", { error: { message: "Bad" } }).error).toEqual({
      class: "invalid",
      message: "Bad",
    })
    expect(read("easypost", { error: "Bad" }).error?.message).toBe("Bad")
  })
})

describe("shippo", () => {
  const data = {
    carrier: "usps",
    tracking_number: "1",
    tracking_status: {
      status: "TRANSIT",
      substatus: { code: "package_lost" },
      status_date: "2026-11-02T08:00:00Z",
    },
    tracking_history: [
      {
        status: "TRANSIT",
        status_date: "2026-11-01T08:00:00Z",
        substatus: { code: "delayed" },
      },
    ],
  }

  it("dates the summary by its own date, and keeps a delayed parcel under way", () => {
    const { sightings } = parcelOf("shippo", data)
    expect(sightings).toMatchObject([
      { status: "in_transit", flags: ["delayed"] },
      {
        status: "lost",
        reason: "carrier_lost",
        occurred_at: "2026-11-02T08:00:00Z",
        flags: ["from_summary"],
      },
    ])
  })

  it("takes its webhooks as hints", () => {
    expect(read("shippo", { event: "track_updated", data })).toMatchObject({
      kind: "webhook",
      parcels: [{ claimed_status: "lost", sightings: [] }],
    })
  })
})

describe("native Indonesian payloads", () => {
  it("jne: reads unknown codes by their words and refusals by theirs", () => {
    const event = (code: string, desc: string) =>
      parcelOf("jne", {
        cnote: { cnote_no: "1" },
        history: [{ date: "02-11-2026 08:00", code, desc }],
      }).sightings[0].status
    expect(event("U01", "CUSTOMER NOT HOME")).toBe("delivery_failed")
    expect(event("D12", "")).toBe("delivered")
    expect(event("DX", "zzz")).toBe("unknown")
    const error = (words: string) =>
      read("jne", { error: words, status: false }).error?.class
    expect(error("Cnote No. Not Found.")).toBe("not_found")
    expect(error("Quota used up")).toBe("invalid")
  })

  it("jne: takes the delivery of the summary with its date", () => {
    const { sightings } = parcelOf("jne", {
      cnote: {
        cnote_no: "1",
        pod_status: "DELIVERED",
        cnote_pod_date: "03-11-2026 10:00",
      },
      history: [],
    })
    expect(sightings).toMatchObject([
      { status: "delivered", occurred_at: "2026-11-03T03:00:00Z" },
    ])
  })

  it("pos: its codes win over a status, in any spelling of spaces", () => {
    const events = [
      {
        at: "2026-11-02 09:00",
        code: "posting  loket",
        status: "in_transit",
        text: "Bandung",
      },
    ]
    const parcel = parcelOf("pos", { tracking_number: "p1", events })
    expect(parcel).toMatchObject({
      courier: "pos",
      tracking_number: "P1",
      sightings: [{ status: "picked_up" }],
    })
  })
})

describe("csv", () => {
  const file = (...rows: string[]) =>
    read(
      "csv",
      ["tracking_number,courier,at,zone,reason,status", ...rows].join("\n")
    )

  it("finds columns by their heading and reads zones row by row", () => {
    const { parcels, rejected } = file(
      "a1,JNE,2026-11-02 08:00,Asia/Jayapura,,in_transit",
      "A1,jne,2026-11-02 12:00,,,in_transit"
    )
    expect(rejected).toEqual([])
    expect(parcels).toHaveLength(1)
    expect(parcels[0].sightings.map((one) => one.occurred_at)).toEqual([
      "2026-11-01T23:00:00Z",
      "2026-11-02T05:00:00Z",
    ])
  })

  it("names the column of each bad row", () => {
    const { rejected, parcels } = file(
      ",jne,2026-11-02,,,",
      "1,,2026-11-02,,,",
      "1,jne,,,,",
      "1,jne,2026-11-02,Mars/Base,,",
      "1,jne,2026-11-02,,gremlins,",
      "1,jne,2026-11-02,,,flown",
      "1,jne,2026-11-02,,,delivered"
    )
    expect(rejected.map(({ line, column }) => [line, column])).toEqual([
      [2, "tracking_number"],
      [3, "courier"],
      [4, "at"],
      [5, "zone"],
      [6, "reason"],
      [7, "status"],
    ])
    expect(parcels).toHaveLength(1)
  })

  it("refuses a file without a column that it needs, or that is no CSV", () => {
    expect(() => read("csv", "courier,at\njne,2026-11-02")).toThrow(
      /column tracking_number is missing/
    )
    expect(() => read("csv", 'courier,tracking_number,at\n"jne,1')).toThrow(
      BadPayload
    )
  })
})

describe("every dialect", () => {
  it("refuses what it cannot read, and a number that is missing", () => {
    const odd: Record<string, object> = {
      biteship: { hello: 1 },
      easypost: { hello: 1 },
      aftership: { data: { slug: "jne" } },
      "dhl-unified": { shipments: [{ id: "" }] },
      karrio: { hello: 1 },
      jne: { cnote: {} },
      anteraja: { hello: 1 },
      pos: { events: [] },
      shippo: { hello: 1 },
      shipengine: { hello: 1 },
      generic: { events: [] },
    }
    for (const [dialect, payload] of Object.entries(odd)) {
      expect(() => read(dialect, payload)).toThrow(BadPayload)
      expect(() => read(dialect, "{")).toThrow(/This is not JSON/)
      expect(() => read(dialect, "[]")).toThrow(/An object is expected/)
    }
    expect([...Object.keys(odd), "csv"].sort()).toEqual(
      Object.keys(dialects).sort()
    )
  })

  it("says what its webhooks are worth and who can prove them", () => {
    const worth = Object.entries(dialects).map(([name, { trust, verify }]) => [
      name,
      trust,
      verify !== null,
    ])
    expect(worth.filter(([, trust]) => trust)).toEqual([
      ["generic", "proof", true],
      ["biteship", "hint", true],
      ["easypost", "proof", true],
      ["aftership", "proof", true],
      ["karrio", "hint", false],
      ["shippo", "hint", false],
    ])
  })

  it("marks codes that name one kind of event each", () => {
    const { sightings } = parcelOf("jne", {
      cnote: { cnote_no: "1" },
      history: [
        { date: "02-11-2026 08:00", code: "OP1", desc: "Received" },
        { date: "02-11-2026 09:00", desc: "Received" },
      ],
    })
    expect(sightings.map((one) => one.has_specific_code)).toEqual([true, false])
    expect(specificCodeDialects).toEqual([
      "jne",
      "anteraja",
      "pos",
      "easypost",
      "shipengine",
    ])
  })

  it("declares a courier over the payload's", () => {
    const payload = { tracking_number: "1", status_code: "IT", events: [] }
    expect(parcelOf("shipengine", payload).courier).toBeNull()
    expect(
      parcelOf("shipengine", payload, { carrier: "stamps_com" }).courier
    ).toBe("stamps_com")
  })

  it("reads the courier's estimate of the delivery, whatever else stands there", () => {
    const etaOf = (dialect: string, payload: object) =>
      parcelOf(dialect, payload).courier_eta
    const day = "2026-11-30"
    const noon = "2026-11-30T12:00:00Z"
    const easypost = { tracking_code: "1", object: "Tracker" }
    expect([
      etaOf("easypost", { ...easypost, est_delivery_date: noon }),
      etaOf("aftership", {
        data: {
          tracking_number: "1",
          tag: "InTransit",
          expected_delivery: noon,
        },
      }),
      etaOf("dhl-unified", {
        shipments: [
          { id: "1", estimatedTimeOfDelivery: "2026-11-30T12:00:00" },
        ],
      }),
      etaOf("karrio", { tracking_number: "1", estimated_delivery: day }),
      etaOf("shippo", { tracking_number: "1", eta: noon }),
      etaOf("shipengine", {
        tracking_number: "1",
        status_code: "IT",
        estimated_delivery_date: noon,
      }),
      etaOf("generic", {
        courier: "jne",
        tracking_number: "1",
        estimated_delivery: day,
      }),
    ]).toEqual([
      noon,
      noon,
      noon,
      "2026-11-30T23:59:59Z",
      noon,
      noon,
      "2026-11-30T16:59:59Z",
    ])
    for (const est_delivery_date of [null, "", 7, { from: noon }]) {
      expect(etaOf("easypost", { ...easypost, est_delivery_date })).toBeNull()
    }
  })
})
