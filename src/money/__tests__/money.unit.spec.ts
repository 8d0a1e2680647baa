import { currencyExponent } from "../currency-exponent"
import { toMainUnits } from "../to-main-units"
import { toMinorUnits } from "../to-minor-units"

describe("money", () => {
  it.each([
    ["150000", "idr", 15000000n],
    ["12.5", "EUR", 1250n],
    ["333", "JPY", 333n],
    ["1.234", "kwd", 1234n],
    ["-0.05", "usd", -5n],
    ["90071992547409.93", "usd", 9007199254740993n],
  ])("%s %s is %s minor units and back", (amount, currency, minor) => {
    expect(toMinorUnits(amount, currency)).toBe(minor)
    expect(toMinorUnits(toMainUnits(minor, currency), currency)).toBe(minor)
  })

  it("refuses what does not fit instead of rounding", () => {
    expect(() => toMinorUnits("333.5", "jpy")).toThrow("more than 0 decimals")
    expect(() => toMinorUnits("1.005", "usd")).toThrow("more than 2 decimals")
  })

  it("refuses an unknown currency by name", () => {
    expect(() => currencyExponent("rupiah")).toThrow('"rupiah"')
  })
})
