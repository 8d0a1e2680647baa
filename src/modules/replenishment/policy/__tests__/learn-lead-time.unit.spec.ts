import { describeLeadTime } from "../lead-time/describe-lead-time"
import { leadDays } from "../lead-time/lead-days"
import { learnLeadTime } from "../lead-time/learn-lead-time"
import { statedLeadTime } from "../lead-time/stated-lead-time"

const receipts = (...days: number[]) =>
  days.map((one) => ({ days: one, quantity: 10 }))
const sum = (points: { weight: number }[]) =>
  points.reduce((all, { weight }) => all + weight, 0)
const weightOf = (points: { days: number; weight: number }[], days: number) =>
  points.find((point) => point.days === days)?.weight ?? 0

describe("statedLeadTime", () => {
  it("scatters nine points about the stated days", () => {
    expect(statedLeadTime(10).map(({ days }) => days)).toEqual([
      6, 7, 8, 9, 10, 11, 12, 14, 17,
    ])
    expect(sum(statedLeadTime(10))).toBeCloseTo(1, 12)
  })

  it("joins equal days and has none below one", () => {
    expect(statedLeadTime(1)).toEqual([
      { days: 1, weight: expect.closeTo(8 / 9, 12) },
      { days: 2, weight: expect.closeTo(1 / 9, 12) },
    ])
  })
})

describe("learnLeadTime", () => {
  it("is what was stated before anything was delivered", () => {
    const { points, ...counts } = learnLeadTime(10, [], [])
    expect(points).toEqual(statedLeadTime(10))
    expect(counts).toEqual({ n_item: 0, n_supplier: 0, capped: 0 })
  })

  it("weighs receipts by their units, against five of belief", () => {
    const { points } = learnLeadTime(
      10,
      [
        { days: 20, quantity: 30 },
        { days: 30, quantity: 10 },
        { days: 99, quantity: 0 },
      ],
      []
    )
    expect(weightOf(points, 20)).toBeCloseTo((2 / 7) * 0.75, 12)
    expect(weightOf(points, 30)).toBeCloseTo((2 / 7) * 0.25, 12)
    expect(weightOf(points, 10)).toBeCloseTo(5 / 7 / 9, 12)
    expect(sum(points)).toBeCloseTo(1, 12)
  })

  it("pools an item's receipts with its supplier's, not with the statement", () => {
    const { points, n_item, n_supplier } = learnLeadTime(
      10,
      receipts(20, 20, 20, 20, 30),
      receipts(30)
    )
    expect({ n_item, n_supplier }).toEqual({ n_item: 1, n_supplier: 5 })
    const ofSupplier = 0.5 * 0.2
    expect(weightOf(points, 30)).toBeCloseTo(1 / 6 + (5 / 6) * ofSupplier, 12)
    expect(weightOf(points, 10)).toBeCloseTo(((5 / 6) * 0.5) / 9, 12)
  })

  it("caps at three medians, of five receipts on", () => {
    const four = learnLeadTime(10, receipts(8, 8, 8, 200), receipts(200))
    expect(four.capped).toBe(0)
    expect(weightOf(four.points, 200)).toBeGreaterThan(0)
    const five = learnLeadTime(10, receipts(8, 8, 8, 8, 200), receipts(200))
    expect(five.capped).toBe(1)
    expect(weightOf(five.points, 200)).toBe(0)
    expect(weightOf(five.points, 24)).toBeGreaterThan(1 / 6)
  })

  it("tells mean, spread and quantiles", () => {
    const told = describeLeadTime([
      { days: 5, weight: 0.5 },
      { days: 9, weight: 0.4 },
      { days: 30, weight: 0.1 },
    ])
    expect(told.mean).toBeCloseTo(9.1, 12)
    expect(told.sd).toBeCloseTo(
      Math.sqrt(0.5 * 16.81 + 0.4 * 0.01 + 0.1 * 436.81),
      9
    )
    expect(told).toMatchObject({ p50: 5, p90: 9 })
  })
})

describe("leadDays", () => {
  const days = (sent: string, received: string, zone: string) =>
    leadDays(new Date(sent), new Date(received), zone)

  it("counts local calendar days, at least one", () => {
    expect(
      days("2026-03-01T20:00:00Z", "2026-03-03T01:00:00Z", "Asia/Jakarta")
    ).toBe(1)
    expect(
      days("2026-03-01T10:00:00Z", "2026-03-03T18:00:00Z", "Asia/Jakarta")
    ).toBe(3)
    expect(days("2026-03-01T01:00:00Z", "2026-03-01T09:00:00Z", "UTC")).toBe(1)
  })

  it("is not moved by a change of the clocks", () => {
    expect(
      days("2026-03-28T12:00:00Z", "2026-03-30T12:00:00Z", "Europe/Berlin")
    ).toBe(2)
    expect(
      days("2026-10-24T12:00:00Z", "2026-10-26T12:00:00Z", "Europe/Berlin")
    ).toBe(2)
  })
})
