import { DateTime } from "luxon"
import { chooseZone } from "../time/choose-zone"
import { localToUtc } from "../time/local-to-utc"
import { readEta } from "../time/read-eta"
import { readEventTime } from "../time/read-event-time"

const read = (text: string | null, zone = "Asia/Jakarta") =>
  readEventTime(text, () => zone)

describe("a courier's time", () => {
  it("is read in every form that couriers write", () => {
    const times = {
      "2026-11-02T09:00:00+07:00": "2026-11-02T02:00:00Z",
      "2026-11-02T09:00:00.123+0700": "2026-11-02T02:00:00Z",
      "2026-11-02T09:00:00-05:30": "2026-11-02T14:30:00Z",
      "2026-11-02 09:00": "2026-11-02T02:00:00Z",
      "02-11-2026 09:00": "2026-11-02T02:00:00Z",
      "2026-11-02 02:31 PM": "2026-11-02T07:31:00Z",
      "2026-11-02 14:31 PM": "2026-11-02T07:31:00Z",
      "2026-11-02 12:00 AM": "2026-11-01T17:00:00Z",
      "2026-11-02 12:00 PM": "2026-11-02T05:00:00Z",
      "2026-11-02": "2026-11-01T17:00:00Z",
    }
    const told = Object.keys(times).map((text) => [
      text,
      read(text).occurred_at,
    ])
    expect(Object.fromEntries(told)).toEqual(times)
  })

  it("leaves the event undated when it never was", () => {
    for (const text of [
      "2026-02-30 09:00",
      "2026-31-02",
      "2026-11-02 24:00",
      "2026-11-02 09:60",
      "soon",
      "",
      null,
    ]) {
      expect(read(text)).toMatchObject({
        occurred_at: null,
        flags: ["undated"],
      })
    }
    expect(read("2026-11-02", "Mars/Base").occurred_at).toBeNull()
  })

  it("is what luxon says, around changes of the clock too", () => {
    const wrong: unknown[] = []
    let compared = 0
    for (const zone of ["Europe/Paris", "America/New_York", "Asia/Jakarta"]) {
      for (let hour = 0; hour < 24 * 365; hour += 1) {
        const local = Date.UTC(2026, 0, 1, hour, 30)
        const ours = localToUtc(local, zone)
        const shown = DateTime.fromMillis(ours, { zone })
        const isSame =
          shown.hour === new Date(local).getUTCHours() && shown.minute === 30
        compared += 1
        if (!isSame) {
          wrong.push([zone, new Date(local).toISOString()])
        }
      }
    }
    expect(compared).toBe(3 * 24 * 365)
    // The two hours that the clocks skip.
    expect(wrong).toEqual([
      ["Europe/Paris", "2026-03-29T02:30:00.000Z"],
      ["America/New_York", "2026-03-08T02:30:00.000Z"],
    ])
  })

  it("of an hour that occurs twice is the first of the two", () => {
    const twice = read("2026-10-25 02:30", "Europe/Paris")
    expect(twice.occurred_at).toBe("2026-10-25T00:30:00Z")
  })
})

describe("the zone of a scan", () => {
  const zone = (scan: Partial<Parameters<typeof chooseZone>[0]>) =>
    chooseZone({
      zone: null,
      courier: "jne",
      location: null,
      text: null,
      ...scan,
    })

  it("is the configured one, else the city's, else the courier's, else UTC", () => {
    expect(zone({ zone: "Asia/Tokyo", location: "Denpasar" })).toBe(
      "Asia/Tokyo"
    )
    expect(zone({ location: "Kota Denpasar" })).toBe("Asia/Makassar")
    expect(zone({ text: "RECEIVED AT [JAYAPURA]" })).toBe("Asia/Jayapura")
    expect(zone({ location: "Ambonia" })).toBe("Asia/Jakarta")
    expect(zone({ courier: "dpd", location: "Denpasar" })).toBe("UTC")
  })

  it("is not that of the city where the parcel is going", () => {
    expect(zone({ text: "FORWARDED TO [DENPASAR]" })).toBe("Asia/Jakarta")
    expect(zone({ text: "Menuju ke hub", location: "Manado" })).toBe(
      "Asia/Jakarta"
    )
  })
})

describe("a courier's estimate of the delivery", () => {
  const eta = (text: string | null) => readEta(text, () => "Asia/Jakarta")

  it("is a time, or the end of the day that it names", () => {
    expect(eta("2026-11-05T10:00:00Z")).toBe("2026-11-05T10:00:00Z")
    expect(eta("2026-11-05 10:00")).toBe("2026-11-05T03:00:00Z")
    const days = ["2026-11-05", "2026-11-05T00:00:00Z", "2026-11-05 00:00"]
    for (const day of days) {
      expect(eta(day)).toBe("2026-11-05T16:59:59Z")
    }
  })

  it("is none where nobody can read it", () => {
    expect([null, "", "soon", "2026-13-05"].map(eta)).toEqual(
      Array.from({ length: 4 }, () => null)
    )
  })
})
