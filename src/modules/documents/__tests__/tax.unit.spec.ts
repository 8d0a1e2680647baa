import { readFileSync } from "node:fs"
import { sharedData } from "../../../../integration-tests/fixtures/shared-data"
import { Fraction } from "../../../money/fraction"
import { printTime } from "../date/print-time"
import { computePpn } from "../tax/compute-ppn"
import { needsStampDuty } from "../tax/needs-stamp-duty"
import { type InvoiceSums, sumInvoice } from "../tax/sum-invoice"
import type { TaxTreatment } from "../tax/tax-treatment"

const { place: file, isThere, suite } = sharedData("packing/documents/ppn.csv")

suite("ppn.csv", () => {
  it("is counted exactly", () => {
    const rows = isThere ? readFileSync(file, "utf8").trim().split("\n") : []
    const cases = rows.slice(1).map((row) => row.split(","))
    expect(cases.length).toBeGreaterThan(10)
    const answers = cases.map(([treatment, included, amount]) => {
      const { base, dpp, ppn, total } = computePpn(
        treatment as TaxTreatment,
        included === "yes",
        Fraction.of(amount)
      )
      return [
        treatment,
        included,
        amount,
        ...[base, dpp, ppn, total].map(String),
      ]
    })
    expect(answers).toEqual(cases)
  })
})

const sums: InvoiceSums = {
  currency_code: "idr",
  prices_include_tax: false,
  pkp: true,
  amounts: [
    { name: "line A", amount: Fraction.of("12000000"), tax: "general" },
  ],
}

const withTax = (tax: TaxTreatment, amount = "100") => [
  { name: "line A", amount: Fraction.of(amount), tax },
]

describe("invoice sums", () => {
  it("counts 12 % of the other DPP", () => {
    expect(sumInvoice(sums)).toEqual({
      base: "12000000",
      dpp: "11000000",
      ppn: "1320000",
      rounding: "0",
      total: "13320000",
    })
  })

  it("rounds once per document, not per line", () => {
    const amounts = [...withTax("general", "250"), ...withTax("general", "250")]
    expect(sumInvoice({ ...sums, amounts })).toMatchObject({
      dpp: "458",
      ppn: "55",
    })
  })

  it("keeps cents where a currency is paid in them", () => {
    expect(
      sumInvoice({
        ...sums,
        currency_code: "usd",
        amounts: withTax("luxury", "12.50"),
      })
    ).toEqual({
      base: "12.50",
      dpp: "12.50",
      ppn: "1.50",
      rounding: "0.00",
      total: "14.00",
    })
  })

  it.each([
    ["1320001", "1", "13320001"],
    ["1319999", "-1", "13319999"],
    ["1320000", "0", "13320000"],
  ])(
    "shows a charged tax of %s as rounding",
    (charged_tax, rounding, total) => {
      expect(sumInvoice({ ...sums, charged_tax })).toMatchObject({
        ppn: "1320000",
        rounding,
        total,
      })
    }
  )

  it("adds no rounding to prices with tax inside", () => {
    expect(
      sumInvoice({
        ...sums,
        prices_include_tax: true,
        amounts: withTax("general", "150000"),
        charged_tax: "14864",
      })
    ).toMatchObject({ ppn: "14865", rounding: "0", total: "150000" })
  })

  it("refuses a charged tax that is more than a unit off", () => {
    expect(() => sumInvoice({ ...sums, charged_tax: "1320002" })).toThrow(
      /^TAX_MISMATCH: the order charged 1320002 of tax, its lines give 1320000/
    )
  })

  it("knows no tax without PKP and refuses what is taxed", () => {
    const small = { ...sums, pkp: false }
    expect(sumInvoice({ ...small, amounts: withTax("none") })).toMatchObject({
      dpp: "0",
      ppn: "0",
      total: "100",
    })
    expect(() => sumInvoice(small)).toThrow(
      /^NOT_PKP_BUT_TAXED: .* line A is taxed as general/
    )
    expect(() =>
      sumInvoice({ ...small, amounts: withTax("none"), charged_tax: "11" })
    ).toThrow(/^NOT_PKP_BUT_TAXED: .* charged 11 of tax/)
  })
})

describe("stamp duty", () => {
  it.each([
    ["5000000", "IDR", false],
    ["5000000.00", "idr", false],
    ["5000001", "idr", true],
    ["9000000", "USD", false],
  ])("of %s %s", (amount, currency, due) => {
    expect(needsStampDuty(amount, currency)).toBe(due)
  })
})

describe("times on papers", () => {
  const moment = "2026-11-30T17:30:00Z"

  it.each([
    ["Asia/Jakarta", "id", "1 Desember 2026 00.30 WIB"],
    ["Asia/Makassar", "id", "1 Desember 2026 01.30 WITA"],
    ["Asia/Jayapura", "en", "1 December 2026 02:30 WIT"],
    ["Europe/Berlin", "en", "30 November 2026 18:30 CET"],
  ] as const)("in %s (%s)", (zone, language, text) => {
    expect(printTime(moment, zone, language)).toBe(text)
  })
})
