import { scaleUnits } from "../scale-units"
import { unscaleUnits } from "../unscale-units"

describe("exact quantities", () => {
  it.each([
    "0",
    "47",
    "-3",
    "12.5",
    "-0.00000000000000000001",
    "1000000000000.1",
  ])("come back as they were: %s", (decimal) => {
    expect(unscaleUnits(scaleUnits(decimal))).toBe(decimal)
  })

  it("lose the places that say nothing", () => {
    expect(unscaleUnits(scaleUnits("20.500"))).toBe("20.5")
    expect(unscaleUnits(scaleUnits("-0.0"))).toBe("0")
  })

  it("sum without a remainder", () => {
    expect(unscaleUnits(scaleUnits("0.1") + scaleUnits("0.2"))).toBe("0.3")
  })

  it.each(["", "1e-7", "1,5", ".5", "0.000000000000000000001"])(
    "refuse what is none: %j",
    (text) => {
      expect(() => scaleUnits(text)).toThrow("is no quantity")
    }
  )
})
