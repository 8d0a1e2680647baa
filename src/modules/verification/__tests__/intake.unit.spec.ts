import { gzipSync } from "node:zlib"
import { defaultCurrencies } from "@medusajs/framework/utils"
import { parseOrderFile } from "../intake/parse-order-file"
import {
  defaultProfile,
  type IntakeProfile,
} from "../intake/profile/intake-profile"
import { buildIntakeReport } from "../intake/report/build-intake-report"
import { rejectsCsv } from "../intake/report/rejects-csv"
import { isCurrency } from "../intake/row/is-currency"
import { payableDigits } from "../../../money/payable-digits"
import { placedAtReader } from "../intake/row/read-placed-at"

const now = Date.parse("2026-11-25T00:00:00Z")

const header = "external_id,channel,placed_at,sku,quantity,unit_price,currency"

const parse = (text: string | Uint8Array, profile?: Partial<IntakeProfile>) =>
  parseOrderFile(
    typeof text === "string" ? Buffer.from(text) : text,
    "orders.csv",
    { ...defaultProfile, ...profile },
    now
  )

const codes = (text: string, profile?: Partial<IntakeProfile>) =>
  parse(text, profile).rejects.map(({ line, code, column }) => [
    line,
    code,
    column,
  ])

const row = (changes: Record<string, string> = {}) => {
  const cells: Record<string, string> = {
    external_id: "1",
    channel: "web",
    placed_at: "2026-11-01T08:00:00Z",
    sku: "CUP",
    quantity: "2",
    unit_price: "10.00",
    currency: "USD",
    ...changes,
  }
  return Object.values(cells).join(",")
}

const one = (changes: Record<string, string> = {}) =>
  `${header}\n${row(changes)}`

describe("a file of orders", () => {
  it.each([
    ["commas", (text: string) => text],
    ["semicolons", (text: string) => text.replaceAll(",", ";")],
    ["tabs", (text: string) => text.replaceAll(",", "\t")],
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
    ["Windows line ends", (text: string) => text.replaceAll("\n", "\r\n")],
    ["old Mac line ends", (text: string) => text.replaceAll("\n", "\r")],
  ])("is read with %s", (_, write) => {
    expect(parse(write(one())).orders).toHaveLength(1)
  })

  it("is unpacked whatever its name says", () => {
    expect(parse(gzipSync(one())).orders).toHaveLength(1)
  })

  it("counts physical lines, those inside quotes and empty ones too", () => {
    const text = [
      `${header},title`,
      `${row()},"a\r\nb\r\n""c"""`,
      "",
      `${row({ external_id: "2", quantity: "0" })},x`,
      `${row({ external_id: "3", quantity: "0" })},y`,
    ].join("\r\n")
    expect(codes(text)).toEqual([
      [6, "QUANTITY_NOT_POSITIVE", "quantity"],
      [7, "QUANTITY_NOT_POSITIVE", "quantity"],
    ])
    expect(parse(text).orders[0].lines[0]).toMatchObject({
      line: 2,
      title: 'a\nb\n"c"',
    })
  })

  it.each([
    [`${header}\n${row()}\n"1,2`, /^orders\.csv:3: A quote that opens/],
    [`${header}\n${row({ sku: 'C"UP' })}`, /^orders\.csv:2: A quote stands/],
    [`${header}\n${row({ sku: '"C"UP' })}`, /^orders\.csv:2: A quote stands/],
    ["external_id,sku\n1,CUP", /^orders\.csv:1: The header lacks channel,/],
    [`${header},sku\n`, /^orders\.csv:1: The column sku stands .* twice/],
    ["", /^orders\.csv:1: The file is empty/],
  ])("is refused as a whole when broken: %j", (text, message) => {
    expect(() => parse(text)).toThrow(message)
  })

  it("is refused when it is no UTF-8 or no whole gzip", () => {
    const latin = Buffer.from(`${header}\n${row({ sku: "caf\xe9" })}`, "latin1")
    expect(() => parse(latin)).toThrow(/^orders\.csv:2: This is not UTF-8/)
    const half = gzipSync(one()).subarray(0, 40)
    expect(() => parse(half)).toThrow(/^orders\.csv: The gzip file cannot/)
  })
})

describe("a row", () => {
  it.each([
    [{ extra: "x" }, [2, "ROW_SHAPE", ""]],
    [{ sku: " " }, [2, "FIELD_MISSING", "sku"]],
    [{ placed_at: "yesterday" }, [2, "TIME_INVALID", "placed_at"]],
    [{ placed_at: "2026-02-30 10:00" }, [2, "TIME_INVALID", "placed_at"]],
    [{ placed_at: "2026-11-25T00:11:00Z" }, [2, "TIME_FUTURE", "placed_at"]],
    [{ quantity: "1.5" }, [2, "QUANTITY_INVALID", "quantity"]],
    [{ quantity: "0" }, [2, "QUANTITY_NOT_POSITIVE", "quantity"]],
    [{ currency: "XYZ" }, [2, "CURRENCY_UNKNOWN", "currency"]],
    [{ unit_price: "1,000" }, [2, "ROW_SHAPE", ""]],
    [{ unit_price: "1e3" }, [2, "PRICE_INVALID", "unit_price"]],
    [{ unit_price: "-1" }, [2, "PRICE_NEGATIVE", "unit_price"]],
    [{ unit_price: "1.005" }, [2, "PRICE_PRECISION", "unit_price"]],
    [
      { unit_price: "1.50", currency: "IDR" },
      [2, "PRICE_PRECISION", "unit_price"],
    ],
  ])("is refused: %j", (changes, expected) => {
    expect(
      codes(`${header}\n${row(changes as Record<string, string>)}`)
    ).toEqual([expected])
  })

  it("has the first reason that applies", () => {
    expect(
      codes(one({ quantity: "x", currency: "?", unit_price: "-" }))
    ).toEqual([[2, "QUANTITY_INVALID", "quantity"]])
  })

  it("keeps minor units exact, at the ISO exponent", () => {
    const price = (unit_price: string, currency: string) =>
      parse(one({ unit_price, currency })).orders[0].lines[0].price_minor
    expect(price("0.10", "USD")).toBe("10")
    expect(price("150000.00", "IDR")).toBe("15000000")
    expect(price("999999999999.99", "EUR")).toBe("99999999999999")
    expect(price("1.234", "KWD")).toBe("1234")
    expect(price("500", "JPY")).toBe("500")
  })

  it("reads decimal commas, prefixes and SKU kinds of a profile", () => {
    const text = [
      header.replaceAll(",", ";"),
      ...[
        row({ unit_price: "10/50" }),
        row({ sku: "POST", quantity: "1", unit_price: "3" }),
        row({ sku: "OFF", quantity: "-1", unit_price: "2" }),
        row({ sku: "OFF", quantity: "1", unit_price: "2" }),
        row({ sku: "BANK", quantity: "1", unit_price: "1" }),
        row({ external_id: "C1" }),
      ].map((line) => line.replaceAll(",", ";").replace("/", ",")),
    ].join("\n")
    const profile: Partial<IntakeProfile> = {
      decimal: ",",
      document_prefixes: { C: "credit_note" },
      sku_kinds: { POST: "shipping", OFF: "discount", BANK: "fee" },
    }
    const file = parse(text, profile)
    expect(file.rejects.map(({ line, code }) => [line, code])).toEqual([
      [5, "DISCOUNT_SIGN"],
      [6, "NOT_GOODS"],
      [7, "CREDIT_NOTE"],
    ])
    expect(buildIntakeReport([file], new Map(), 0).money).toEqual([
      {
        currency: "USD",
        exponent: 2,
        goods: "2100",
        charges: "300",
        discounts: "200",
        total: "2200",
      },
    ])
    expect(file.orders[0].held).toEqual([
      "INTAKE_INCOMPLETE",
      "CUSTOMER_MISSING",
    ])
  })
})

describe("an order", () => {
  const wide = `${header},customer,country`

  it("is refused when its rows differ in what they share", () => {
    const text = `${wide}\n${row()},7,ID\n${row({ sku: "BOWL" })},8,ID`
    expect(codes(text)).toEqual([
      [2, "HEADER_CONFLICT", "customer"],
      [3, "HEADER_CONFLICT", "customer"],
    ])
  })

  it("may say what its rows share once", () => {
    const text = `${wide}\n${row()},,\n${row({ sku: "BOWL" })},8,Indonesia`
    expect(parse(text).orders).toMatchObject([
      {
        customer: { customer: "8" },
        address: { country_code: "id" },
        held: [],
      },
    ])
  })

  it("is refused when it comes to nothing", () => {
    expect(codes(one({ unit_price: "0" }))).toEqual([
      [2, "ORDER_TOTAL_ZERO", "unit_price"],
    ])
  })

  it("is held when its country is none", () => {
    const country = (text: string) =>
      parse(`${wide}\n${row()},8,${text}`).orders[0]
    expect(country("Atlantis").held).toEqual(["COUNTRY_UNKNOWN"])
    expect(country("Inggris Raya").address.country_code).toBe("gb")
    expect(country("us").address.country_code).toBe("us")
  })

  it("has a fingerprint that changes with its content only", () => {
    const hash = (text: string) => parse(text).orders[0].content_hash
    const rows = [row(), row({ sku: "BOWL" })]
    const before = hash([header, ...rows].join("\n"))
    expect(hash([header, ...rows.reverse()].join("\n"))).toBe(before)
    expect(hash([header, ...rows, ""].join("\n\n"))).toBe(before)
    expect(hash([header, rows[0], row({ quantity: "3" })].join("\n"))).not.toBe(
      before
    )
  })

  it("is suspected when the customer ordered the same within a day", () => {
    const text = [
      wide,
      `${row()},8,ID`,
      `${row({ external_id: "2", placed_at: "2026-11-02T07:59:59Z" })},8,ID`,
      `${row({ external_id: "3", placed_at: "2026-11-03T08:00:00Z" })},8,ID`,
    ].join("\n")
    const report = buildIntakeReport([parse(text)], new Map(), 0)
    expect(report.duplicates).toEqual([
      { order: "2", duplicate_of: "1", seconds: 86_399 },
    ])
    expect(report.held_by_reason).toEqual({ DUPLICATE_SUSPECTED: 1 })
  })

  it("is updated by a later file with other content", () => {
    const files = [parse(one()), parse(one()), parse(one({ quantity: "5" }))]
    const report = buildIntakeReport(files, new Map(), 0)
    expect(report.orders).toMatchObject({
      total: 3,
      accepted: 1,
      unchanged: 1,
      updated: 1,
    })
    expect(report.money[0].total).toBe("5000")
  })
})

describe("a local time", () => {
  const read = placedAtReader("Europe/London")
  const iso = (text: string) => {
    const time = read(text)
    return time === null ? null : new Date(time).toISOString()
  }

  it("is read in the channel's zone", () => {
    expect(iso("2011-10-11 08:23:00")).toBe("2011-10-11T07:23:00.000Z")
    expect(iso("2011-12-09T12:50")).toBe("2011-12-09T12:50:00.000Z")
    expect(iso("2011-12-09T12:50:00+07:00")).toBe("2011-12-09T05:50:00.000Z")
  })

  it("is the earlier one where it comes twice, none where it is skipped", () => {
    expect(iso("2011-10-30 01:30:00")).toBe("2011-10-30T00:30:00.000Z")
    expect(iso("2011-03-27 01:30:00")).toBeNull()
  })
})

describe("what is told", () => {
  it("knows the payable digits that Medusa knows", () => {
    for (const [code, { decimal_digits }] of Object.entries(
      defaultCurrencies
    ).filter(([code]) => isCurrency(code))) {
      expect([code, payableDigits(code)]).toEqual([code, decimal_digits])
    }
  })

  it("is harmless to spreadsheets", () => {
    const reject = {
      file: "a.csv",
      line: 2,
      external_id: "=1+1",
      column: "sku",
      code: "X",
      value: "-5",
      message: '@say "hi", twice',
    }
    expect(rejectsCsv([reject]).split("\r\n")[1]).toBe(
      `a.csv,2,'=1+1,sku,X,-5,"'@say ""hi"", twice"`
    )
  })
})
