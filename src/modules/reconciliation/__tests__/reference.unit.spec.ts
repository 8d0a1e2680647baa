import { checkCharacter } from "../reference/check-character"
import { findReferenceKeys } from "../reference/find-reference-keys"
import { referenceCode } from "../reference/reference-code"

describe("reference codes", () => {
  it("carry the check character of ISO 7064 MOD 37,36", () => {
    expect(checkCharacter("MD7K3Q9")).toBe("8")
    expect(checkCharacter("MD7K3P9")).toBe("C")
    expect(() => checkCharacter("md")).toThrow(RangeError)
  })

  it("let no single substitution pass", () => {
    const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    const code = referenceCode("MD", 7919)
    for (let at = 0; at < code.length - 1; at++) {
      for (const other of alphabet.replace(code[at], "")) {
        const body = code.slice(0, at) + other + code.slice(at + 1, -1)
        expect(checkCharacter(body)).not.toBe(code.slice(-1))
      }
    }
  })

  it("are made of the order's number", () => {
    expect(referenceCode("MD", 1)).toMatch(/^MD00001.$/)
    expect(referenceCode("MD", 32 ** 5)).toMatch(/^MD100000.$/)
  })

  it.each([
    ["torn apart", "trsf MD7K-3Q98 budi"],
    ["in small letters", "md7k3q98"],
    ["with spaces", "MD 7K3 Q98"],
  ])("are found %s", (_how, text) => {
    expect(findReferenceKeys(text)).toContain("MD7K3Q98")
  })

  it("are read with O for 0, and not inside a longer token", () => {
    expect(findReferenceKeys("bayar MDOOO4NP sari")).toContain("MD0004NP")
    expect(findReferenceKeys("771MD0004MR882X 9921")).not.toContain("MD0004MR")
  })
})
