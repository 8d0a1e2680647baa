import { exposureOfDays } from "../exposure-of-days"
import { fixedOffsetDay } from "../fixed-offset-day"

const flat = Array<number>(24).fill(1)
const at = (text: string) => Date.parse(text)

const exposure = (
  changes: { at: number; available: number }[],
  initial = 0,
  profile = flat
) =>
  exposureOfDays({
    days: ["2026-03-01", "2026-03-02"].map((day) => fixedOffsetDay(day, 0)),
    profile,
    closed: new Set(),
    initial,
    changes,
  })

describe("exposureOfDays", () => {
  it("is whole with stock and none without", () => {
    expect(exposure([], 1)).toEqual([1, 1])
    expect(exposure([], 0)).toEqual([0, 0])
    expect(exposure([], -3)).toEqual([0, 0])
  })

  it("carries over what changed before the first day", () => {
    expect(
      exposure([{ at: at("2026-02-20T00:00:00Z"), available: 2 }])
    ).toEqual([1, 1])
  })

  it("cuts hours at their changes, also at several within one", () => {
    const [first, second] = exposure([
      { at: at("2026-03-01T06:15:00Z"), available: 2 },
      { at: at("2026-03-01T06:30:00Z"), available: 0 },
      { at: at("2026-03-01T06:45:00Z"), available: 1 },
      { at: at("2026-03-02T00:00:00Z"), available: 0 },
    ])
    expect(first).toBeCloseTo((0.5 + 17) / 24, 12)
    expect(second).toBe(0)
  })

  it("lets the last of simultaneous changes count", () => {
    const moment = at("2026-03-01T12:00:00Z")
    expect(
      exposure([
        { at: moment, available: 9 },
        { at: moment, available: 0 },
      ])
    ).toEqual([0, 0])
  })

  it("weighs hours by trade, and alike where no trade is known", () => {
    const noon = flat.map((_, hour) => (hour === 12 ? 7 : 0))
    const sold = [{ at: at("2026-03-01T12:30:00Z"), available: 0 }]
    expect(exposure(sold, 1, noon)).toEqual([0.5, 0])
    expect(exposure(sold, 1, Array<number>(24).fill(0))[0]).toBeCloseTo(
      12.5 / 24,
      12
    )
  })

  it("measures a day of 23 hours by its own hours", () => {
    const { day, edges, hours } = fixedOffsetDay("2026-03-29", 0)
    const short = {
      day,
      edges: edges.slice(0, 24),
      hours: hours.filter((hour) => hour !== 2),
    }
    expect(
      exposureOfDays({
        days: [short],
        profile: flat,
        closed: new Set(),
        initial: 1,
        changes: [],
      })
    ).toEqual([1])
  })
})
