import { type DiscrepancyCode, discrepancyCodes } from "../discrepancy-codes"
import { ownEnd } from "../own-end"

describe("a discrepancy that goes by itself", () => {
  it.each([
    ["A01", "matched_later"],
    ["A04", "corrected"],
    ["A14", "accepted"],
    ["A19", "refunded"],
    ["B08", "accepted"],
    ["C01", "matched_later"],
    ["E01", "accepted"],
    ["E07", "matched_later"],
  ] as const)("ends %s as %s", (code, end) => {
    expect(ownEnd(code)).toBe(end)
  })

  it("ends only as its code can end", () => {
    const codes = Object.keys(discrepancyCodes) as DiscrepancyCode[]
    expect(codes).toHaveLength(52)
    for (const code of codes) {
      expect(discrepancyCodes[code].resolutions).toContain(ownEnd(code))
    }
  })
})
