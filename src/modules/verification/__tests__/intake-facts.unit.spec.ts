import { countRecentOrders } from "../intake/facts/count-recent-orders"
import { gatherFacts } from "../intake/facts/gather-facts"
import { replayRules } from "../intake/facts/replay-rules"
import { findDuplicates } from "../intake/order/find-duplicates"
import { parseOrderFile } from "../intake/parse-order-file"
import { defaultProfile } from "../intake/profile/intake-profile"
import { parseRules } from "../rules/parse-rules"

const header =
  "external_id,channel,placed_at,sku,quantity,unit_price,currency,customer,email,phone,shipping,discount,country,payment_method"

const ordersOf = (...rows: string[]) =>
  parseOrderFile(
    Buffer.from([header, ...rows].join("\n")),
    "orders.csv",
    {
      ...defaultProfile,
      sku_kinds: { POST: "shipping", OFF: "discount" },
    },
    Date.parse("2026-11-25T00:00:00Z")
  ).orders

const row = (id: string, placed_at: string, who: string) =>
  `${id},web,${placed_at},CUP,${id.length},10,USD,${who},,,,`

const recent = (...rows: string[]) => {
  const counts = countRecentOrders(ordersOf(...rows))
  return Object.fromEntries(
    [...counts].map(([{ external_id }, count]) => [external_id, count])
  )
}

describe("orders of a customer in 24 hours", () => {
  it("begin after the same time the day before", () => {
    expect(
      recent(
        row("a", "2026-11-01T08:00:00Z", "7,,"),
        row("b", "2026-11-02T07:59:59Z", "7,,"),
        row("c", "2026-11-02T08:00:00Z", "7,,"),
        row("d", "2026-11-02T08:00:00Z", "8,,")
      )
    ).toEqual({ a: 1, b: 2, c: 2, d: 1 })
  })

  it("count those at the same time by their number, in any row order", () => {
    expect(
      recent(
        row("2", "2026-11-01T08:00:00Z", "7,,"),
        row("1", "2026-11-01T08:00:00Z", "7,,")
      )
    ).toEqual({ 1: 1, 2: 2 })
  })

  it("know a customer by number, e-mail or phone, each order once", () => {
    expect(
      recent(
        row("a", "2026-11-01T08:00:00Z", "7,A@x.test,"),
        row("b", "2026-11-01T09:00:00Z", ",a@x.test,+62 812"),
        row("c", "2026-11-01T10:00:00Z", "7,a@x.test,62812"),
        row("d", "2026-11-01T11:00:00Z", ",,")
      )
    ).toEqual({ a: 1, b: 2, c: 3 })
  })
})

describe("facts of an order in a file", () => {
  const orders = ordersOf(
    "a,web,2026-11-01T20:30:00Z,CUP,2,10.50,USD,,,,4,1,id,COD",
    "a,web,2026-11-01T20:30:00Z,POST,1,3,USD,,,,,,,",
    "a,web,2026-11-01T20:30:00Z,OFF,-1,2,USD,,,,,,,",
    "b,web,2026-11-01T20:30:00Z,CUP,2,10,USD,7,,,,,Atlantis,",
    "c,web,2026-11-01T21:30:00Z,CUP,2,10,USD,7,,,,,,"
  )
  const facts = gatherFacts(orders, findDuplicates(orders), "Asia/Jakarta")
  const usd = (minor: bigint) => ({ minor, currency: "USD" })

  it("have money, place, time in the channel's zone, and lines", () => {
    const known = facts.get(orders[0])
    expect(known?.order).toEqual({
      "order.total": usd(25_00n),
      "order.goods_total": usd(21_00n),
      "order.charges_total": usd(7_00n),
      "order.country": "ID",
      "order.channel": "web",
      "order.currency": "USD",
      "order.payment_method": "cod",
      "order.duplicate_of": null,
      "order.line_count": 3,
      "order.hour": 3,
      "order.weekday": 1,
      "customer.present": false,
      "customer.orders_24h": null,
    })
    expect(known?.lines[1]).toEqual({
      "line.sku": "POST",
      "line.kind": "charge",
      "line.quantity": 1,
      "line.unit_price": usd(3_00n),
    })
  })

  it("leave unknown what is unknown, and name the twin", () => {
    expect(facts.get(orders[1])?.order["order.country"]).toBeNull()
    expect(facts.get(orders[2])?.order).toMatchObject({
      "order.duplicate_of": "b",
      "customer.orders_24h": 2,
    })
  })

  it("are asked by the rules that are switched on", () => {
    const rule = (key: string, enabled: boolean) => ({
      key,
      enabled,
      when: { fact: "order.hour", op: "lt", value: 5 },
      then: [{ action: "tag", value: "night" }],
    })
    const text = { version: 1, rules: [rule("on", true), rule("off", false)] }
    const rules = parseRules(JSON.stringify(text), "rules.json")
    expect(replayRules(rules, orders, [], "Asia/Jakarta")).toEqual([
      {
        key: "on",
        matched_orders: 3,
        matched_total: [{ currency: "USD", minor: "6500" }],
        first: ["a", "b", "c"],
      },
    ])
    expect(replayRules(rules, orders, [], "UTC")[0].matched_orders).toBe(0)
  })
})
