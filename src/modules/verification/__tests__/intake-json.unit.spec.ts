import { parseOrderFile } from "../intake/parse-order-file"
import {
  defaultProfile,
  type IntakeProfile,
} from "../intake/profile/intake-profile"

const now = Date.parse("2026-11-25T00:00:00Z")

const parse = (text: string, profile?: Partial<IntakeProfile>) =>
  parseOrderFile(
    Buffer.from(text),
    "orders.json",
    { ...defaultProfile, ...profile },
    now
  )

const order = {
  external_id: 17,
  channel: "web",
  placed_at: "2026-11-01T08:00:00Z",
  currency: "USD",
  email: "siti@customer.test",
  country: "ID",
  ship_complete: true,
  note: null,
  lines: [
    { sku: "CUP", quantity: 2, unit_price: "10.00" },
    { sku: "BOWL", quantity: 1, unit_price: 8.1, title: 'A "bowl"' },
  ],
}

describe("a JSON file of orders", () => {
  it.each([
    ["a list", JSON.stringify([order])],
    ["a list in an object", JSON.stringify({ orders: [order] })],
    ["one order", ` \n${JSON.stringify(order)}`],
    ["a marked list", `\uFEFF${JSON.stringify([order])}`],
  ])("comes as %s", (_, text) => {
    expect(parse(text).orders).toMatchObject([
      {
        external_id: "17",
        customer: { email: "siti@customer.test" },
        address: { country_code: "id" },
        ship_complete: true,
        note: null,
        lines: [
          { sku: "CUP", quantity: 2, price_minor: "1000" },
          { sku: "BOWL", price_minor: "810", title: 'A "bowl"' },
        ],
      },
    ])
  })

  it("is the same order as in CSV", () => {
    const csv = `external_id,channel,placed_at,sku,quantity,unit_price,currency,email,country,title
17,web,2026-11-01T08:00:00Z,CUP,2,10,USD,siti@customer.test,ID,
17,web,2026-11-01T08:00:00Z,BOWL,1,8.10,USD,siti@customer.test,ID,"A ""bowl"""`
    expect(parse(JSON.stringify(order)).orders[0].content_hash).toBe(
      parse(csv).orders[0].content_hash
    )
  })

  it("keeps a number as it is written", () => {
    const price = (written: string, profile?: Partial<IntakeProfile>) => {
      const text = JSON.stringify(order).replace("8.1,", `${written},`)
      const { orders, rejects } = parse(text, profile)
      return rejects[0]?.code ?? orders[0].lines[1].price_minor
    }
    expect(price("123456789012.10")).toBe("12345678901210")
    expect(price("8.101")).toBe("PRICE_PRECISION")
    expect(price("81e-1")).toBe("PRICE_INVALID")
    expect(price("-8.10")).toBe("PRICE_NEGATIVE")
    expect(price('"8,10"', { decimal: "," })).toBe("PRICE_INVALID")
  })

  it("reads numbers with points and texts with the profile's comma", () => {
    const text = JSON.stringify(order).replace('"10.00"', '"10,00"')
    expect(
      parse(text, { decimal: "," }).orders[0].lines.map(
        ({ price_minor }) => price_minor
      )
    ).toEqual(["1000", "810"])
  })

  it("names the line of a bad row and keeps the good ones", () => {
    const text = JSON.stringify(
      [
        { ...order, lines: [order.lines[0], { sku: "BOWL", quantity: 1.5 }] },
        { ...order, external_id: 18, lines: [] },
        { ...order, external_id: 19, customer: { id: 4 } },
        { ...order, external_id: 20, lines: ["CUP"] },
        { ...order, external_id: 21, channel: undefined },
      ],
      null,
      1
    )
    const lines = text.split("\n")
    const { rejects, orders } = parse(text)
    expect(
      rejects.map(({ external_id, code, column }) => [
        external_id,
        code,
        column,
      ])
    ).toEqual([
      ["17", "FIELD_MISSING", "unit_price"],
      ["18", "ROW_SHAPE", "lines"],
      ["19", "ROW_SHAPE", "customer"],
      ["19", "ROW_SHAPE", "customer"],
      ["20", "ROW_SHAPE", "lines"],
      ["21", "FIELD_MISSING", "channel"],
      ["21", "FIELD_MISSING", "channel"],
    ])
    expect(lines[rejects[0].line]).toContain('"BOWL"')
    expect(rejects[2].message).toMatch(/^customer: a text or a number/)
    expect(orders).toMatchObject([
      { external_id: "17", held: ["INTAKE_INCOMPLETE"] },
    ])
  })

  it("finds names by the profile's columns", () => {
    const text = JSON.stringify(order).replaceAll('"sku"', '"article"')
    const { orders } = parse(text, { columns: { sku: "article" } })
    expect(orders[0].lines[0].sku).toBe("CUP")
  })

  it.each([
    ['[{"external_id": 1,\n}]', /^orders\.json:2: This is no JSON/],
    ["[\n1]", /^orders\.json:2: An order is an object/],
    ['[{"lines": [\n"}]', /^orders\.json:\d: This is no JSON/],
    ["[] // none", /^orders\.json:1: This is no JSON/],
  ])("is refused as a whole when broken: %j", (text, message) => {
    expect(() => parse(text)).toThrow(message)
  })
})
