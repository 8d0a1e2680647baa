import type { IntakeOrder } from "../../../../modules/verification/intake/order/intake-order"
import { parseOrderFile } from "../../../../modules/verification/intake/parse-order-file"
import { defaultProfile } from "../../../../modules/verification/intake/profile/intake-profile"
import { dropUnknownSkus } from "../drop-unknown-skus"
import { spreadDiscount } from "../spread-discount"
import { toLineItems } from "../to-line-items"
import { toOrderId } from "../to-order-id"
import { toOrderInput } from "../to-order-input"
import { toOrderMetadata } from "../to-order-metadata"

const columns =
  "external_id,channel,placed_at,sku,quantity,unit_price,currency,email," +
  "shipping,promise_date"

const read = (...rows: string[]): IntakeOrder => {
  const text = [columns, ...rows].join("\n")
  const profile = {
    ...defaultProfile,
    sku_kinds: { POST: "shipping", OFF: "discount" } as const,
  }
  const now = Date.parse("2026-11-25T00:00:00Z")
  return parseOrderFile(Buffer.from(text), "a.csv", profile, now).orders[0]
}

const row = (sku: string, quantity: number, price: string, rest = ",,") =>
  `1,web,2026-11-01T08:00:00Z,${sku},${quantity},${price},USD,${rest}`

const cup = { id: "variant_cup", sku: "CUP", product: { title: "Cup" } }
const variants = new Map([["CUP", cup]])
const place = {
  region_id: "reg_1",
  sales_channel_id: undefined,
  shipping_option: null,
}

describe("an order that is to be imported", () => {
  it("gives each line its price with tax in it, and core nothing to count", () => {
    const items = toLineItems(read(row("CUP", 2, "9.95")), variants)
    expect(items).toMatchObject([
      {
        variant_id: "variant_cup",
        title: "Cup",
        quantity: 2,
        unit_price: "9.95",
        is_tax_inclusive: true,
        allow_backorder: true,
        adjustments: [],
      },
    ])
  })

  it("takes an order's discount off its lines to the cent", () => {
    const order = read(
      row("CUP", 1, "3.00"),
      row("CUP", 1, "10.00"),
      row("OFF", -1, "4.50")
    )
    expect(
      toLineItems(order, variants).map(({ adjustments }) =>
        adjustments.map(({ amount }) => amount)
      )
    ).toEqual([["3.00"], ["1.50"]])
    expect(spreadDiscount([300n, 100n], 500n)).toEqual([300n, 100n])
  })

  it("charges shipping lines and the shipping column as one method", () => {
    const order = read(row("CUP", 1, "3", ",5.00,"), row("POST", 2, "1.25"))
    expect(toOrderInput("order_1", order, place, variants)).toMatchObject({
      id: "order_1",
      is_draft_order: true,
      items: [{ unit_price: "3.00" }],
      shipping_methods: [{ amount: "7.50", is_tax_inclusive: true }],
    })
  })

  it("keeps an e-mail address that core would refuse away from core", () => {
    const input = (email: string) =>
      toOrderInput(
        "order_1",
        read(row("CUP", 1, "3", `${email},,`)),
        place,
        variants
      )
    expect(input("Siti@Shop.test").email).toBe("siti@shop.test")
    expect(input("nobody").email).toBeUndefined()
  })

  it("promises a day until its end, and a time as it is", () => {
    const promise = (text: string) =>
      toOrderMetadata(read(row("CUP", 1, "3", `,,${text}`)))
        .order_cycle_promised_deliver_at
    expect(promise("2026-11-05")).toBe("2026-11-05T23:59:59.999Z")
    expect(promise("2026-11-05T10:00:00+07:00")).toBe(
      "2026-11-05T03:00:00.000Z"
    )
    expect(promise("soon")).toBeUndefined()
  })

  it("has the id that its record has", () => {
    expect(toOrderId("oirec_01ABC")).toBe("order_01ABC")
  })
})

describe("an unknown SKU", () => {
  it("is refused by itself, and its order is held", () => {
    const order = read(row("CUP", 1, "3", "a@b.test,,"), row("WHO", 1, "3"))
    const { orders, rejects } = dropUnknownSkus([order], new Set(["CUP"]))
    expect(rejects).toMatchObject([{ line: 3, code: "SKU_UNKNOWN" }])
    expect(orders).toMatchObject([
      { lines: [{ sku: "CUP" }], held: ["INTAKE_INCOMPLETE"] },
    ])
    expect(orders[0].content_hash).toBe(order.content_hash)
  })

  it("takes its order with it when no goods are left", () => {
    const order = read(row("WHO", 1, "3"), row("POST", 1, "3"))
    const { orders, rejects } = dropUnknownSkus([order], new Set())
    expect(orders).toEqual([])
    expect(rejects.map(({ line, code }) => [line, code])).toEqual([
      [2, "SKU_UNKNOWN"],
      [3, "ORDER_WITHOUT_GOODS"],
    ])
  })
})
