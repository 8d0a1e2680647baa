import { wilsonInterval } from "../wilson-interval"

describe("the interval of a rate", () => {
  it.each([
    [8, 10, 0.4902, 0.9433],
    [10, 10, 0.7225, 1],
    [0, 10, 0, 0.2775],
  ])("of %d of %d is %d to %d", (successes, n, lower, upper) => {
    const interval = wilsonInterval(successes, n)
    expect(interval.lower).toBeCloseTo(lower, 4)
    expect(interval.upper).toBeCloseTo(upper, 4)
  })

  it("of nothing is unknown", () => {
    expect(wilsonInterval(0, 0)).toEqual({ lower: null, upper: null })
  })
})
