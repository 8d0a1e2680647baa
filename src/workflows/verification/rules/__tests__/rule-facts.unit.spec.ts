import { verificationOptions } from "../../../../modules/verification/options"
import { askedFacts } from "../../../../modules/verification/rules/evaluate/asked-facts"
import type { RuleOrder } from "../rule-order"
import { toRuleFacts } from "../to-rule-facts"

const options = verificationOptions.parse({
  intake: {
    channels: {
      tokopedia: { profile: { time_zone: "Asia/Jakarta" } },
      london: { profile: { time_zone: "Europe/London" } },
    },
  },
  timeZone: "Asia/Jayapura",
  money: { providers: { pp_cod: "cod" } },
})

const order: RuleOrder = {
  id: "order_1",
  currency_code: "idr",
  email: "budi@customer.test",
  customer_id: null,
  created_at: "2026-11-22T20:30:00.000Z",
  metadata: { order_cycle_channel: "tokopedia" },
  summary: { raw_current_order_total: "245000", raw_credit_line_total: "5000" },
  items: [
    {
      variant_id: "variant_cup",
      variant_sku: "CUP",
      title: "Cup",
      raw_unit_price: "50000",
      detail: detail(5),
    },
    {
      variant_id: null,
      variant_sku: null,
      title: "Engraving",
      raw_unit_price: "2500.5",
      detail: detail(2),
    },
  ],
  shipping_methods: [{ raw_amount: "20000" }, { raw_amount: "1" }],
  shipping_address: { country_code: "id", phone: "0812" },
  payment_collections: [{ payments: [{ provider_id: "pp_cod" }] }],
}

function detail(quantity: number): RuleOrder["items"][number]["detail"] {
  return {
    quantity,
    raw_quantity: String(quantity),
    fulfilled_quantity: 0,
    shipped_quantity: 0,
    delivered_quantity: 0,
  }
}

const factsOf = (
  changes: Partial<RuleOrder> = {},
  around = { orders_24h: null, duplicate_of: null } as {
    orders_24h: number | null
    duplicate_of: string | null
  }
) => toRuleFacts({ ...order, ...changes }, around, options)

const idr = (minor: bigint) => ({ minor, currency: "IDR" })

describe("facts of an order of core", () => {
  it("are its money, place, kind of payment and lines", () => {
    expect(factsOf({}, { orders_24h: 3, duplicate_of: "order_0" })).toEqual({
      order: {
        "order.total": idr(250_000_00n),
        "order.goods_total": idr(255_001_00n),
        "order.charges_total": idr(20_001_00n),
        "order.country": "ID",
        "order.channel": "tokopedia",
        "order.currency": "IDR",
        "order.payment_method": "cod",
        "order.duplicate_of": "order_0",
        "order.line_count": 2,
        "order.hour": 3,
        "order.weekday": 1,
        "customer.present": true,
        "customer.orders_24h": 3,
      },
      lines: [
        {
          "line.sku": "CUP",
          "line.kind": "goods",
          "line.quantity": 5,
          "line.unit_price": idr(50_000_00n),
        },
        {
          "line.sku": null,
          "line.kind": "custom",
          "line.quantity": 2,
          "line.unit_price": idr(2_500_50n),
        },
      ],
    })
  })

  it("tell the hour in the channel's zone, at the time that it tells", () => {
    const hour = (metadata: Record<string, unknown>) => {
      const { order: facts } = factsOf({ metadata })
      return [facts["order.weekday"], facts["order.hour"]]
    }
    expect(hour({ order_cycle_channel: "london" })).toEqual([7, 20])
    expect(hour({})).toEqual([1, 5])
    expect(
      hour({
        order_cycle_channel: "london",
        order_cycle_placed_at: "2026-07-01T00:00:00Z",
      })
    ).toEqual([3, 1])
  })

  it("are unknown where nobody knows", () => {
    const { order: facts } = factsOf({
      email: null,
      metadata: null,
      shipping_address: null,
      shipping_methods: null,
      payment_collections: null,
    })
    expect(facts).toMatchObject({
      "order.country": null,
      "order.channel": null,
      "order.charges_total": idr(0n),
      "order.payment_method": "card",
      "customer.present": false,
      "customer.orders_24h": null,
    })
  })

  it("know a customer by the channel's own number, or a phone", () => {
    const present = (changes: Partial<RuleOrder>) =>
      factsOf({ email: null, ...changes }).order["customer.present"]
    const shipping_address = { country_code: "id" }
    expect(present({})).toBe(true)
    expect(present({ shipping_address })).toBe(false)
    expect(
      present({ shipping_address, metadata: { order_cycle_customer: "17850" } })
    ).toBe(true)
  })

  it("take the channel's own word for the payment, known or not", () => {
    const metadata = { order_cycle_payment_method: "PayLater" }
    expect(factsOf({ metadata }).order["order.payment_method"]).toBe("paylater")
  })

  it("keep a currency's own decimals", () => {
    const { order: facts } = factsOf({
      currency_code: "kwd",
      summary: { raw_current_order_total: "1.2345" },
    })
    expect(facts["order.total"]).toEqual({ minor: 1_235n, currency: "KWD" })
  })
})

describe("facts that a condition asks for", () => {
  it("are found in every group", () => {
    expect([
      ...askedFacts({
        all: [
          { fact: "order.total", op: "exists", value: true },
          {
            any: [
              { not: { fact: "customer.orders_24h", op: "gt", value: 3 } },
              { any_line: { fact: "line.sku", op: "eq", value: "CUP" } },
            ],
          },
          { fact: "order.total", op: "exists", value: true },
        ],
      }),
    ]).toEqual(["order.total", "customer.orders_24h", "line.sku"])
  })
})
