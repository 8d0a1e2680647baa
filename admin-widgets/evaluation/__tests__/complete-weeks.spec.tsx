import { completeMonths } from "../complete-months"
import { completeWeeks } from "../complete-weeks"
import { evaluationPeriod } from "../evaluation-period"

describe("Complete weeks", () => {
  const rows = [{ week: "2026-11-16" }, { week: "2026-11-23" }]

  it("end when Monday begins in the store's zone, not in London", () => {
    const midnight = {
      rows,
      zone: "Asia/Jakarta",
      as_of: "2026-11-29T17:00:00Z",
    }
    expect(completeWeeks(midnight)).toEqual({ weeks: rows, partialWeek: null })
    expect(
      completeWeeks({ ...midnight, as_of: "2026-11-29T16:59:59Z" })
    ).toEqual({ weeks: [rows[0]], partialWeek: "2026-11-23" })
  })
})

describe("The period", () => {
  it("is whole weeks up to yesterday, and as many equal weekdays before", () => {
    const late = new Date("2026-11-24T18:00:00Z")
    expect(evaluationPeriod(4, late, "Asia/Jakarta")).toEqual({
      current: { from: "2026-10-28", to: "2026-11-24" },
      previous: { from: "2026-09-30", to: "2026-10-27" },
    })
    expect(evaluationPeriod(4, late, "UTC").current.to).toBe("2026-11-23")
  })
})

describe("Complete months", () => {
  it("are over in the store's zone, the latest first", () => {
    const late = new Date("2026-12-31T18:00:00Z")
    expect(completeMonths(2, late, "Asia/Jakarta")).toEqual([
      "2026-12",
      "2026-11",
    ])
    expect(completeMonths(1, late, "UTC")).toEqual(["2026-11"])
  })
})
