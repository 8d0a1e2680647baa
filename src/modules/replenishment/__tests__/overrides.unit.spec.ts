import { judgeOverride } from "../overrides/judge-override"
import { overrideDay } from "../overrides/override-day"

describe("overrideDay", () => {
  it("multiplies, adds and sets, units a week, and never falls below 0", () => {
    expect(overrideDay(4, "multiply", 1.5)).toBe(6)
    expect(overrideDay(4, "add", 14)).toBe(6)
    expect(overrideDay(4, "add", -70)).toBe(0)
    expect(overrideDay(4, "set", 21)).toBe(3)
  })
})

describe("judgeOverride", () => {
  it("says who was nearer, in shares of what was sold", () => {
    expect(judgeOverride("multiply", 1.5, [10, 10], 25)).toEqual({
      sold: 25,
      with_override: 30,
      without_override: 20,
      error_with: 0.2,
      error_without: 0.2,
    })
    expect(judgeOverride("set", 70, [1, 1, 1], 24)).toMatchObject({
      with_override: 30,
      without_override: 3,
      error_with: 0.25,
      error_without: 0.875,
    })
  })

  it("knows no error where nothing was sold", () => {
    expect(judgeOverride("add", 7, [1], 0)).toMatchObject({
      error_with: null,
      error_without: null,
    })
  })
})
