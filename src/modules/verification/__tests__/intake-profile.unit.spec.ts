import { parseOrderFile } from "../intake/parse-order-file"
import { defaultProfile } from "../intake/profile/intake-profile"
import { parseIntakeProfile } from "../intake/profile/parse-intake-profile"

const now = Date.parse("2026-11-25T00:00:00Z")

const profileOf = (fields: object) =>
  parseIntakeProfile(JSON.stringify({ version: 1, ...fields }), "p.json")

const parse = (text: string, fields: object = {}) =>
  parseOrderFile(Buffer.from(text), "orders.csv", profileOf(fields), now)

const codes = (text: string, fields?: object) =>
  parse(text, fields).rejects.map(({ line, code }) => [line, code])

const header = "external_id,channel,placed_at,sku,quantity,unit_price,currency"
const good = (id: string, more = "") =>
  `${id},web,2026-11-01T08:00:00Z,CUP,2,10,USD${more}`
const bad = (id: string) => `${id},web,2026-11-01T08:00:00Z,CUP,two,10,USD`

describe("a channel's profile", () => {
  it("is what is known of any file where it says nothing", () => {
    expect(profileOf({})).toEqual(defaultProfile)
  })

  it.each([
    [{ time_zone: "Asia/Atlantis" }, /^p\.json .* time_zone: is no IANA/],
    [{ currency: "XYZ" }, /currency: is no ISO 4217/],
    [{ decimal: ";" }, /decimal: /],
    [{ channel: " " }, /channel: is empty/],
    [{ columns: { price: "Price" } }, /columns: "price" is no column\. Known/],
    [{ columns: { A: "sku", B: "sku" } }, /columns: sku is named twice/],
    [{ document_prefixes: { C: "credit" } }, /document_prefixes\.C: /],
    [{ sku_kinds: { POST: "postage" } }, /sku_kinds\.POST: /],
    [{ sku_prefix_kinds: { "": "fee" } }, /sku_prefix_kinds.*a name is empty/],
    [{ countries: { EIRE: "IRL" } }, /countries\.EIRE: is no ISO 3166-1/],
    [{ customer_missing: "drop" }, /customer_missing: /],
    [{ error_policy: "ignore" }, /error_policy: /],
    [{ stock_policy: "force" }, /stock_policy: /],
    [{ zone: "UTC" }, /Unrecognized key: "zone"/],
    [{ version: 2 }, /version: only version 1/],
  ])("is refused: %j", (fields, message) => {
    expect(() => profileOf(fields)).toThrow(message)
  })

  it("tells every problem, and the line of broken JSON", () => {
    expect(() => profileOf({ decimal: "x", currency: "?" })).toThrow(
      /currency: .*; decimal: /
    )
    expect(() => parseIntakeProfile('{\n"channel": \n}', "p.json")).toThrow(
      /^p\.json:3: This is no JSON/
    )
  })

  it.each([
    { sku: "StockCode", external_id: "Invoice No" },
    { StockCode: "sku", "Invoice No": "external_id" },
  ])("knows columns by the channel's headings, either way: %j", (columns) => {
    const text = `Invoice no;placed_at;stockcode;quantity;unit_price
7;2026-11-01;CUP;1;2,50`
    const fields = { columns, channel: "pos", currency: "EUR", decimal: "," }
    expect(parse(text, fields).orders).toMatchObject([
      {
        channel: "pos",
        external_id: "7",
        currency: "EUR",
        lines: [{ sku: "CUP", price_minor: "250" }],
      },
    ])
    expect(() => parse(header, { columns })).toThrow(
      /^orders\.csv:1: The header lacks Invoice No, StockCode\./
    )
  })

  it("reads local times in the channel's zone", () => {
    const at = (time: string) => `${header}\n1,web,${time},CUP,1,10,USD`
    const zone = { time_zone: "Europe/London" }
    expect(codes(at("2026-03-29 01:30:00"), zone)).toEqual([
      [2, "TIME_INVALID"],
    ])
    expect(parse(at("2026-10-25 01:30:00"), zone).orders[0].placed_at).toBe(
      "2026-10-25T00:30:00Z"
    )
  })

  it("knows documents and SKUs by the longest prefix", () => {
    const text = [
      header,
      good("C1"),
      good("CO1"),
      good("9").replace("CUP", "gift_0001_20"),
      good("9").replace("CUP", "gift_0001_fee"),
    ].join("\n")
    const file = parse(text, {
      document_prefixes: { C: "credit_note", CO: "order" },
      sku_prefix_kinds: { gift_0001_: "custom", gift_0001_fee: "fee" },
    })
    expect(file.rejects.map(({ line, code }) => [line, code])).toEqual([
      [2, "CREDIT_NOTE"],
      [5, "NOT_GOODS"],
    ])
    expect(file.orders[1]).toMatchObject({
      lines: [{ kind: "custom" }],
      held: ["CUSTOMER_MISSING"],
    })
  })

  it("decides what becomes of an order without a customer", () => {
    const text = `${header},email\n${good("1", ",")}\n${good("2", ",A@b.test")}`
    const held = (customer_missing: string) =>
      parse(text, { customer_missing }).orders.map(({ held }) => held)
    expect(held("hold")).toEqual([["CUSTOMER_MISSING"], []])
    expect(held("accept")).toEqual([[], []])
    expect(held("reject")).toEqual([[]])
    expect(codes(text, { customer_missing: "reject" })).toEqual([
      [2, "CUSTOMER_MISSING"],
    ])
  })

  it("decides what a refused row does to its order and its file", () => {
    const text = [header, good("1"), good("2"), bad("2"), good("C3")].join("\n")
    const judge = (error_policy: string) => {
      const file = parse(text, {
        error_policy,
        customer_missing: "accept",
        document_prefixes: { C: "credit_note" },
      })
      return [
        file.orders.map(({ external_id, held }) => [external_id, held]),
        file.rejects.map(({ line, code }) => [line, code]),
      ]
    }
    expect(judge("hold_orders")).toEqual([
      [
        ["1", []],
        ["2", ["INTAKE_INCOMPLETE"]],
      ],
      [
        [4, "QUANTITY_INVALID"],
        [5, "CREDIT_NOTE"],
      ],
    ])
    expect(judge("reject_orders")).toEqual([
      [["1", []]],
      [
        [3, "INTAKE_INCOMPLETE"],
        [4, "QUANTITY_INVALID"],
        [5, "CREDIT_NOTE"],
      ],
    ])
    expect(judge("reject_file")).toEqual([
      [],
      [
        [2, "FILE_REFUSED"],
        [3, "FILE_REFUSED"],
        [4, "QUANTITY_INVALID"],
        [5, "CREDIT_NOTE"],
      ],
    ])
  })

  it("refuses no file for a credit note", () => {
    const text = [header, good("1"), good("C3")].join("\n")
    const file = parse(text, {
      error_policy: "reject_file",
      document_prefixes: { C: "credit_note" },
    })
    expect(file.orders).toHaveLength(1)
  })
})

describe("a country", () => {
  it.each([
    ["IDN", "id"],
    ["gb", "gb"],
    ["Amerika Serikat", "us"],
    ["CÔTE D'IVOIRE", "ci"],
    ["EIRE", "ie"],
    ["Congo", null],
    ["EU", null],
  ])("is understood by code, name or alias: %s", (text, code) => {
    const file = parse(`${header},country\n${good("1", `,${text}`)}`, {
      countries: { EIRE: "IE" },
    })
    expect(file.orders[0].address.country_code).toBe(code)
  })
})
