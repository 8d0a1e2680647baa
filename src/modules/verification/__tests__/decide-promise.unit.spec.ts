import { decidePromise, type PromiseFacts } from "../promise/decide-promise"

type Changes = {
  location?: Partial<PromiseFacts["location"]>
  courier?: Partial<PromiseFacts["courier"]>
}

/** Jakarta, Monday to Friday to 15:00; the 17th of August is a holiday. */
const promise = (placed_at: string, { location, courier }: Changes = {}) => {
  const { ship_on, deliver_from, deliver_to } = decidePromise({
    placed_at,
    location: {
      time_zone: "Asia/Jakarta",
      cut_off: "15:00",
      workdays: [1, 2, 3, 4, 5],
      holidays: ["2026-08-17"],
      handling_days: 0,
      ...location,
    },
    courier: {
      workdays: [1, 2, 3, 4, 5, 6],
      holidays: ["2026-08-17"],
      lead_min: 2,
      lead_max: 4,
      travel_days: null,
      ...courier,
    },
  })
  return [ship_on, deliver_from, deliver_to].map((day) => day.slice(5))
}

const friday = (time: string) => `2026-08-14T${time}+07:00`

describe("promising an order", () => {
  it("ships on the 18th what came on Friday after the cut-off", () => {
    expect(promise(friday("15:01:00"))).toEqual(["08-18", "08-20", "08-22"])
    expect(promise(friday("15:00:00"))).toEqual(["08-18", "08-20", "08-22"])
    expect(promise(friday("14:59:59"))).toEqual(["08-14", "08-18", "08-20"])
  })

  it("starts on the next working day on a day off, whatever the hour", () => {
    const saturday = ["08-18", "08-20", "08-22"]
    expect(promise("2026-08-15T09:00:00+07:00")).toEqual(saturday)
    expect(promise("2026-08-15T16:00:00+07:00")).toEqual(saturday)
    expect(promise("2026-08-17T16:00:00+07:00")).toEqual(saturday)
  })

  it("counts handling in the location's days, after the start", () => {
    expect(
      promise(friday("10:00:00"), { location: { handling_days: 2 } })[0]
    ).toBe("08-19")
  })

  it("takes lead 0 for the ship day, or the courier's next day", () => {
    const lead = { lead_min: 0, lead_max: 1 }
    expect(promise(friday("10:00:00"), { courier: lead })).toEqual([
      "08-14",
      "08-14",
      "08-15",
    ])
    const off = { ...lead, workdays: [1, 2, 3, 4] }
    expect(promise(friday("10:00:00"), { courier: off })).toEqual([
      "08-14",
      "08-18",
      "08-18",
    ])
  })

  it("reads the cut-off on the location's own clock", () => {
    // 08:30 UTC is 15:30 in Jakarta, 18:00 UTC is the next day there.
    expect(promise("2026-08-12T08:30:00Z")[0]).toBe("08-13")
    expect(promise("2026-08-12T18:00:00Z")[0]).toBe("08-13")
  })

  it.each([
    // The clocks go back on 2026-11-01 and forward on 2026-03-08.
    ["2026-10-30T14:59:59-04:00", "10-30", "11-02"],
    ["2026-10-30T15:00:00-04:00", "11-02", "11-03"],
    ["2026-03-06T14:59:00-05:00", "03-06", "03-09"],
    ["2026-03-06T23:30:00-05:00", "03-09", "03-10"],
  ])("misses no day when the clocks change: %s", (placed, ship, from) => {
    const location = { time_zone: "America/New_York", holidays: [] }
    const courier = { workdays: [1, 2, 3, 4, 5], lead_min: 1, lead_max: 1 }
    expect(promise(placed, { location, courier })).toEqual([ship, from, from])
  })

  it("takes what parcels took as days of the calendar, on to a working day", () => {
    // Friday 14 August; the 17th is a holiday, the 16th a Sunday.
    const taken = (travel_days: number) =>
      promise(friday("10:00:00"), { courier: { travel_days } })[2]
    expect([1, 2, 3, 4, 5].map(taken)).toEqual([
      "08-18",
      "08-18",
      "08-18",
      "08-18",
      "08-19",
    ])
  })

  it("says so when there is no day to promise", () => {
    expect(() =>
      promise(friday("10:00:00"), { courier: { lead_max: 9_000_000 } })
    ).toThrow("no working day number 9000000")
  })
})
