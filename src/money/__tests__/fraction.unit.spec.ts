import { Fraction } from "../fraction"

const of = Fraction.of

describe("fractions", () => {
  it("adds up thirds to one", () => {
    const third = of("1").over(of("3"))
    expect(third.plus(third).plus(third).minus(of("1")).toFixed(6)).toBe(
      "0.000000"
    )
  })

  it.each([
    ["0.5", 1n],
    ["-0.5", -1n],
    ["0.49", 0n],
    ["-1.51", -2n],
  ])("rounds %s to the nearest, halves away from 0", (decimal, whole) => {
    expect(of(decimal).round()).toBe(whole)
  })

  it("keeps its sign through a division and a comparison", () => {
    expect(of("1").over(of("-4")).toFixed(2)).toBe("-0.25")
    expect(of("-1").over(of("-4")).isMoreThan(of("0.24"))).toBe(true)
    expect(of("0.25").isMoreThan(of("0.25"))).toBe(false)
    expect(of("7").toFixed(0)).toBe("7")
  })

  it("refuses what is no decimal, and a division by 0", () => {
    expect(() => of("1e3")).toThrow('"1e3" is no decimal number')
    expect(() => of("1").over(of("0.0"))).toThrow("divided by 0")
  })
})
