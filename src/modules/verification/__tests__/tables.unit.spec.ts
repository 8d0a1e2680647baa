import { decideExpiry } from "../expiry/decide-expiry"
import { verificationOptions } from "../options"
import { makePromise } from "../promise/make-promise"
import { readCalendarDays } from "../tables/read-calendar-days"
import { readServiceAreas } from "../tables/read-service-areas"

describe("service areas", () => {
  it("reads areas, money in minor units, and says what is wrong by line", () => {
    const { rows, problems } = readServiceAreas(
      [
        "country;area;courier;served;cod_max;currency;lead_min;lead_max",
        "ID;31.74;JNE REG;ya;5000000;IDR;1;2",
        "id;*;;tidak;;;;",
        "IDN;31;;;;;;",
        "ID;x;;;;;;",
        "ID;31;;;5;;;",
        "ID;31;;;1.234;USD;;",
        "ID;31;;maybe;;;;",
        "ID;31;;;;;5;2",
        "ID;31;;;;;soon;",
      ].join("\n")
    )
    expect(rows).toEqual([
      {
        country_code: "id",
        area_code: "31.74",
        courier_service: "JNE REG",
        is_served: true,
        cod_max_minor: "500000000",
        currency_code: "idr",
        lead_min: 1,
        lead_max: 2,
      },
      {
        country_code: "id",
        area_code: "*",
        courier_service: "*",
        is_served: false,
        cod_max_minor: null,
        currency_code: null,
        lead_min: null,
        lead_max: null,
      },
    ])
    expect(problems.map(({ line }) => line)).toEqual([4, 5, 6, 7, 8, 9, 10])
  })

  it.each([
    ["area\n31", 1, "country"],
    ['country,area\nID,"31', 2, ""],
  ])("reads nothing of %j", (text, line, word) => {
    const { rows, problems } = readServiceAreas(text)
    expect(rows).toEqual([])
    expect(problems).toMatchObject([{ line }])
    expect(problems[0].message).toContain(word)
  })
})

describe("days off", () => {
  it("are for all calendars where none is named", () => {
    const { rows, problems } = readCalendarDays(
      "date,name,calendar\n2026-08-17,Hari Kemerdekaan,\n2026-02-30,x,\n2026-03-20,Libur,sloc_1"
    )
    expect(rows).toEqual([
      { calendar: "*", date: "2026-08-17", name: "Hari Kemerdekaan" },
      { calendar: "sloc_1", date: "2026-03-20", name: "Libur" },
    ])
    expect(problems).toMatchObject([{ line: 3 }])
  })
})

describe("a made promise", () => {
  const options = verificationOptions.parse({
    promise: {
      locations: { sby: { cutOff: "12:00", timeZone: "Asia/Makassar" } },
      couriers: {
        Cepat: { leadMax: 1, leadMin: 1, workdays: [1, 2, 3, 4, 5] },
      },
    },
  }).promise
  const make = (changes: Partial<Parameters<typeof makePromise>[0]> = {}) =>
    makePromise({
      options: options as NonNullable<typeof options>,
      time_zone: "Asia/Jakarta",
      placed_at: "2026-08-14T08:01:00Z",
      location_id: null,
      courier: null,
      area: null,
      travel_days: null,
      holidays: [{ calendar: "*", date: "2026-08-17" }],
      ...changes,
    })

  it("ends the days in the shop's zone", () => {
    expect(make()).toEqual({
      promised_ship_at: "2026-08-18T16:59:59.999Z",
      promised_deliver_at: "2026-08-22T16:59:59.999Z",
    })
  })

  it("goes by the place, the courier and the area that it has", () => {
    const early = "2026-08-14T03:59:00Z"
    expect(make({ location_id: "sby", placed_at: early })).toMatchObject({
      promised_ship_at: "2026-08-14T15:59:59.999Z",
    })
    expect(make({ courier: "Cepat" }).promised_deliver_at).toBe(
      "2026-08-19T16:59:59.999Z"
    )
    const area = {
      is_served: true,
      cod_max_minor: null,
      currency_code: null,
      lead_min: 6,
      lead_max: 9,
    }
    expect(make({ area }).promised_deliver_at).toBe("2026-08-28T16:59:59.999Z")
    // What was measured goes before the courier's usual days, not before what
    // the shop says of the area.
    const measured = { courier: "Cepat", travel_days: 2 }
    expect(make(measured).promised_deliver_at).toBe("2026-08-20T16:59:59.999Z")
    expect(make({ ...measured, area }).promised_deliver_at).toBe(
      make({ courier: "Cepat", area }).promised_deliver_at
    )
  })

  it("takes another party's day off for no one's else", () => {
    const holidays = [{ calendar: "elsewhere", date: "2026-08-17" }]
    expect(make({ holidays }).promised_ship_at).toBe("2026-08-17T16:59:59.999Z")
  })
})

describe("expiry", () => {
  const unpaid = {
    minutes: 60,
    since: "2026-11-25T00:00:00.000Z",
    charge_status: "none" as const,
    is_in_flight: false,
    is_over: false,
  }

  it("ends an unpaid order after its minutes", () => {
    expect(decideExpiry(unpaid)).toBe("2026-11-25T01:00:00.000Z")
  })

  it.each([
    { minutes: null },
    { charge_status: "partial" as const },
    { is_in_flight: true },
    { is_over: true },
  ])("ends none that is %j", (changes) => {
    expect(decideExpiry({ ...unpaid, ...changes })).toBeNull()
  })
})
