import { CodeBook } from "../../reference/code-book"
import { detectScheme } from "../../reference/detect-scheme"
import { findNearCodes } from "../../reference/find-near-codes"
import { isCreditorReference } from "../../reference/is-creditor-reference"
import { isOneEditAway } from "../../reference/is-one-edit-away"
import { readCodes } from "../../reference/read-codes"
import { nameTokens } from "../payer/name-tokens"
import { tokenSimilarity } from "../payer/token-similarity"
import { findSums } from "../suggest/find-sums"
import { answers, item, line } from "./made-up"

const CODES = ["MD7K3Q98", "MD0004NP"]

describe("schemes", () => {
  it("are told from the codes of the file", () => {
    expect(detectScheme(CODES)).toEqual({
      kind: "mod37",
      prefix: "MD",
      length: 8,
    })
    expect(detectScheme(["MD0004MR", "MD0004NP"]).prefix).toBe("MD")
    expect(detectScheme(["RF18539007547034", "RF45G72UUR"])).toEqual({
      kind: "rf",
      prefix: "RF",
      length: 10,
    })
    expect(detectScheme([...CODES, "INV-1"])).toMatchObject({
      kind: "plain",
      prefix: null,
    })
    expect(detectScheme([])).toEqual({
      kind: "plain",
      prefix: null,
      length: null,
    })
  })

  it("know ISO 11649", () => {
    expect(isCreditorReference("RF18539007547034")).toBe(true)
    expect(isCreditorReference("RF19539007547034")).toBe(false)
    expect(isCreditorReference("XX18539007547034")).toBe(false)
  })

  it("correct ISO 11649 as well", () => {
    const rf = item("a", { reference: "RF18 5390 0754 7034" })
    expect(answers([line("1", "RF18 5390 0754 7034")], [rf])).toEqual([
      "auto reference a:249000",
    ])
    expect(answers([line("1", "RF18 5390 0754 7043")], [rf])).toEqual([
      "auto reference_typo C03 a:249000",
    ])
  })

  it("correct nothing without a check character", () => {
    const plain = item("a", { reference: "INV-2026-0117" })
    expect(answers([line("1", "inv 2026 0117")], [plain])).toEqual([
      "auto reference a:249000",
    ])
    expect(answers([line("1", "inv 2026 0118")], [plain])).toEqual([
      "suggest ? a:249000",
    ])
  })
})

describe("codes in a text", () => {
  const book = new CodeBook(detectScheme(CODES), new Set(CODES))
  const exact = (...fields: string[]) =>
    readCodes(fields, book).exact.map(({ key }) => key)

  it("are whole tokens or up to four joined", () => {
    expect(exact("MD-7K-3Q-98")).toEqual(["MD7K3Q98"])
    expect(exact("M D-7K-3Q-98")).toEqual([])
    expect(exact("XMD7K3Q98")).toEqual([])
    expect(exact("MD7K", "3Q98")).toEqual([])
  })

  it("stand in the book as they are written", () => {
    expect(readCodes(["bayar mdOOO4np"], book).exact).toEqual([
      { key: "MD0004NP", written: "mdOOO4np" },
    ])
  })

  it("may be mistyped or cut off", () => {
    const { doubtful, cut } = readCodes(["MD7K3P98 MD0004"], book)
    expect(doubtful.map(({ key }) => key)).toContain("MD7K3P98")
    expect(cut).toEqual(["MD0004"])
    expect(readCodes(["PURNOMO 1234567"], book).doubtful).toEqual([])
  })
})

describe("one edit", () => {
  it.each([
    ["ABCD", "ABCE", true],
    ["ABCD", "ABDC", true],
    ["ABCD", "ABC", true],
    ["ABCD", "XABCD", true],
    ["ABCD", "ABCD", false],
    ["ABCD", "BADC", false],
    ["ABCD", "AB", false],
    ["ABCD", "CBAD", false],
  ])("%s and %s: %s", (one, other, isNear) => {
    expect(isOneEditAway(one, other)).toBe(isNear)
    expect(isOneEditAway(other, one)).toBe(isNear)
  })

  it("finds the codes that are near", () => {
    expect(findNearCodes(["MD7K3P98", "HADI"], CODES)).toEqual(
      new Map([["MD7K3P98", ["MD7K3Q98"]]])
    )
  })
})

describe("names", () => {
  it("lose titles, accents and single letters", () => {
    expect(nameTokens("Bpk. José  M. Ma'ruf, PT")).toEqual(["JOSE", "MARUF"])
  })

  it.each([
    ["BUDI", "BUDI", 100],
    ["SANTOSO", "SANT", 80],
    ["SANTOSO", "SANTOSA", 80],
    ["SANTOSO", "SA", 0],
    ["ANI", "ANA", 0],
    ["BUDI", "HADI", 0],
  ])("%s and %s are alike by %i", (one, other, percent) => {
    expect(tokenSimilarity(one, other)).toBe(percent)
  })
})

describe("sums", () => {
  it("take two to four amounts", () => {
    expect(findSums([1n, 2n, 4n, 8n, 16n], 7n, 99)).toEqual([[0, 1, 2]])
    expect(findSums([1n, 2n, 4n, 8n, 16n], 16n, 99)).toEqual([])
    expect(findSums([1n, 2n, 4n, 8n, 16n], 31n, 99)).toEqual([])
    expect(findSums([5n, 5n, 10n], 10n, 99)).toEqual([[0, 1]])
  })

  it("give up after so many steps", () => {
    expect(findSums([1n, 2n, 4n], 7n, 3)).toBeNull()
  })
})
