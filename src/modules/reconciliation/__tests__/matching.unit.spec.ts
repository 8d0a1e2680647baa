import {
  matchByReference,
  type OpenItem,
  type OpenLine,
} from "../matching/match-by-reference"
import { checkCharacter } from "../reference/check-character"
import { findReferenceKeys } from "../reference/find-reference-keys"
import { referenceCode } from "../reference/reference-code"

const line = (id: string, more: Partial<OpenLine> = {}): OpenLine => ({
  id,
  amount_minor: 24_900_000n,
  currency_code: "idr",
  booked_on: "2026-10-02",
  text: "trsf MD7K-3Q98 budi",
  reference: null,
  ...more,
})

const item = (id: string, more: Partial<OpenItem> = {}): OpenItem => ({
  id,
  reference_key: "MD7K3Q98",
  open_minor: 24_900_000n,
  currency_code: "idr",
  opened_on: "2026-10-01",
  state: "open",
  ...more,
})

const pairs = (lines: OpenLine[], items: OpenItem[]) =>
  matchByReference(lines, items, 45).map(({ line_id, item_id }) => [
    line_id,
    item_id,
  ])

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

describe("matching by reference", () => {
  it("wants the code and exactly the open amount", () => {
    expect(pairs([line("a")], [item("x")])).toEqual([["a", "x"]])
    expect(pairs([line("a", { amount_minor: 1n })], [item("x")])).toEqual([])
    expect(pairs([line("a", { text: "BUDI" })], [item("x")])).toEqual([])
    expect(pairs([line("a", { currency_code: "usd" })], [item("x")])).toEqual(
      []
    )
    expect(pairs([line("a")], [item("x", { state: "excluded" })])).toEqual([])
  })

  it("never decides a tie", () => {
    expect(pairs([line("a")], [item("x"), item("y")])).toEqual([])
    expect(
      pairs(
        [line("a", { text: "MD7K3Q98 MD0004NP" })],
        [item("x"), item("y", { reference_key: "MD0004NP" })]
      )
    ).toEqual([])
  })

  it("gives an item to the first line by day and id, in any file order", () => {
    const lines = [line("b"), line("a"), line("c", { booked_on: "2026-10-01" })]
    expect(pairs(lines, [item("x")])).toEqual([["c", "x"]])
    expect(pairs([...lines].reverse(), [item("x")])).toEqual([["c", "x"]])
  })

  it("keeps to the days after the item was opened", () => {
    const on = (booked_on: string) =>
      pairs([line("a", { booked_on })], [item("x")]).length
    expect(
      ["2026-09-30", "2026-10-01", "2026-11-15", "2026-11-16"].map(on)
    ).toEqual([0, 1, 1, 0])
  })
})
