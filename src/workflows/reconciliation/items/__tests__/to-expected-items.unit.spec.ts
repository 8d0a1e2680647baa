import type { OrderMoney } from "../order-money"
import { toExpectedItems } from "../to-expected-items"

const order = (more: Partial<OrderMoney> = {}): OrderMoney => ({
  id: "order_1",
  display_id: 1101,
  status: "pending",
  is_draft_order: false,
  currency_code: "idr",
  created_at: "2026-10-01T00:00:00.000Z",
  metadata: { order_cycle_payment_method: "cod" },
  total: 249_000,
  fulfillments: [{ canceled_at: null, delivered_at: null }],
  ...more,
})

const parcel = (returned_at: string | null, more: object = {}) => ({
  direction: "outbound",
  status: returned_at ? "returned" : "in_transit",
  returned_at,
  ...more,
})

const BACK = "2026-10-09T05:00:00.000Z"

describe("cash on delivery", () => {
  it("is due from the day on which all that was sent is delivered", () => {
    const delivered_at = "2026-10-03T05:00:00.000Z"
    expect(
      toExpectedItems(
        order({ fulfillments: [{ canceled_at: null, delivered_at }] }),
        "MD"
      )
    ).toMatchObject([
      {
        kind: "cod_due",
        amount_minor: "24900000",
        opened_at: delivered_at,
        returned_at: null,
        excluded_reason: null,
      },
    ])
  })

  it.each([
    ["of which one parcel is on its way", [parcel(BACK), parcel(null)]],
    ["that never left", []],
    ["whose return label came back", [parcel(BACK, { direction: "return" })]],
  ])("is not expected of an order %s", (_what, trackers) => {
    expect(toExpectedItems(order({ trackers }), "MD")).toEqual([])
  })

  it("is excluded once all parcels came back; a cancelled label is none", () => {
    const trackers = [
      parcel("2026-10-08T05:00:00.000Z"),
      parcel(BACK),
      parcel(null, { status: "cancelled" }),
    ]
    expect(toExpectedItems(order({ trackers }), "MD")).toMatchObject([
      { returned_at: BACK, excluded_reason: "parcel_returned" },
    ])
  })
})
