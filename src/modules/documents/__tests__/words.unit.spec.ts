import { readFileSync } from "node:fs"
import { sharedData } from "../../../../integration-tests/fixtures/shared-data"
import { amountToWords } from "../words/amount-to-words"
import { numberToWords } from "../words/number-to-words"

const {
  place: file,
  isThere,
  suite,
} = sharedData("packing/documents/terbilang.csv")

suite("terbilang.csv", () => {
  it("is written exactly", () => {
    const rows = isThere ? readFileSync(file, "utf8").trim().split("\n") : []
    const pairs = rows.slice(1).map((row) => row.split(","))
    expect(pairs.length).toBeGreaterThan(300)
    expect(
      pairs.map(([number]) => [number, numberToWords(BigInt(number), "id")])
    ).toEqual(pairs)
  })
})

describe("numbers in words", () => {
  it.each([
    [0n, "nol", "zero"],
    [10n, "sepuluh", "ten"],
    [11n, "sebelas", "eleven"],
    [119n, "seratus sembilan belas", "one hundred nineteen"],
    [1000n, "seribu", "one thousand"],
    [21_001n, "dua puluh satu ribu satu", "twenty-one thousand one"],
    [1_001_000n, "satu juta seribu", "one million one thousand"],
    [-7_000_000_000n, "minus tujuh miliar", "minus seven billion"],
  ])("%s", (number, indonesian, english) => {
    expect(numberToWords(number, "id")).toBe(indonesian)
    expect(numberToWords(number, "en")).toBe(english)
  })

  it("end below 10^18", () => {
    expect(numberToWords(10n ** 18n - 1n, "en")).toContain("quadrillion")
    for (const size of [10n ** 18n, -(10n ** 18n)]) {
      expect(() => numberToWords(size, "id")).toThrow("below 10^18")
    }
  })
})

describe("amounts in words", () => {
  it.each([
    [
      "13320000",
      "IDR",
      "id",
      "tiga belas juta tiga ratus dua puluh ribu rupiah",
    ],
    ["5000001.00", "idr", "en", "five million one rupiah"],
    ["12.50", "USD", "en", "twelve USD and 50/100"],
    ["0.05", "usd", "id", "nol USD dan 05/100"],
    ["-3", "IDR", "id", "minus tiga rupiah"],
  ] as const)("%s %s in %s", (amount, currency, language, words) => {
    expect(amountToWords(amount, currency, language)).toBe(words)
  })
})
