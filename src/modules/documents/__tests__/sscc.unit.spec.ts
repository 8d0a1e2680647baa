import { documentsOptions } from "../options"
import { formatSscc } from "../sscc/format-sscc"
import { gs1CheckDigit } from "../sscc/gs1-check-digit"
import { isSscc } from "../sscc/is-sscc"

describe("SSCC", () => {
  it.each([
    ["10614141234567890", 8],
    // The example of the ISBN manual.
    ["978030640615", 7],
    // A GTIN-13 that a shop printed.
    ["899100210110", 4],
  ])("closes %s with %d", (digits, expected) => {
    expect(gs1CheckDigit(digits)).toBe(expected)
  })

  it.each([
    ["0614141", 1_234_567_890, "106141412345678908"],
    ["0614141", 1, "006141410000000012"],
    ["899100210110", 99_999, "989910021011099995"],
  ])("is made of prefix %s and serial %d", (prefix, serial, expected) => {
    expect(formatSscc(prefix, serial)).toBe(expected)
    expect(isSscc(expected)).toBe(true)
  })

  it("is refused when the prefix has no serial left", () => {
    expect(() => formatSscc("899100210110", 100_000)).toThrow(
      "The serials of GS1 company prefix 899100210110 are used up at 100000"
    )
  })

  it.each(["106141412345678907", "10614141234567890", "1061414123456789O8"])(
    "is not %s",
    (text) => {
      expect(isSscc(text)).toBe(false)
    }
  )

  it.each(["061", "0614141000000", "06-14141"])(
    "takes no %s for a company prefix",
    (companyPrefix) => {
      expect(documentsOptions.safeParse({ companyPrefix }).success).toBe(false)
    }
  )
})
