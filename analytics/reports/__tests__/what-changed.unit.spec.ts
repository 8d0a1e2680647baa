import { askReport } from "../../../integration-tests/fixtures/ask-report"
import { smallWarehouse } from "../../../integration-tests/fixtures/small-warehouse"

/** Orders due on a day, by channel, of which some came too late. */
const due = (
  day: string,
  channel: string,
  { orders, late }: { orders: number; late: number }
) =>
  Array.from({ length: orders }, (_, at) => ({
    id: `${day}-${channel}-${at}`,
    version: 1,
    status: "pending",
    is_draft_order: false,
    currency_code: "idr",
    channel,
    created_at: `${day}T02:00:00Z`,
    promised_deliver_at: `${day}T12:00:00Z`,
    late: at < late,
  }))

const shop = (orders: ReturnType<typeof due>) =>
  smallWarehouse(
    {
      order: orders.map(({ late: _late, ...order }) => order),
      order_fulfillment: orders.map(({ id }) => ({
        id: `l-${id}`,
        order_id: id,
        fulfillment_id: `f-${id}`,
      })),
      fulfillment: orders.map(({ id, created_at, late }) => ({
        id: `f-${id}`,
        delivered_at: created_at.replace("T02", late ? "T20" : "T08"),
      })),
    },
    { asOf: "2026-03-20T00:00:00Z" }
  )

const weeks = { from: "2026-03-08", to: "2026-03-14" }

describe("what changed", () => {
  it("names the share that moved, and the segment that moved it", async () => {
    const warehouse = await shop([
      ...due("2026-03-02", "web", { orders: 50, late: 5 }),
      ...due("2026-03-02", "phone", { orders: 50, late: 5 }),
      ...due("2026-03-09", "web", { orders: 50, late: 5 }),
      ...due("2026-03-09", "phone", { orders: 50, late: 25 }),
    ])
    const { rows } = await askReport(warehouse, "what-changed", weeks)
    expect(rows).toEqual([
      {
        kpi: "on_time_delivery",
        before_share: 0.9,
        now_share: 0.7,
        change_points: expect.closeTo(-0.2, 12),
        z: expect.closeTo(-3.5355, 4),
        dimension: "channel",
        segment: "phone",
        part_points: expect.closeTo(-0.2, 12),
        segment_before: 0.9,
        segment_now: 0.5,
        n_before: 100,
        n_now: 100,
      },
    ])
  })

  it("sees a worse mix of segments none of which changed", async () => {
    const warehouse = await shop([
      ...due("2026-03-02", "web", { orders: 100, late: 0 }),
      ...due("2026-03-02", "phone", { orders: 50, late: 25 }),
      ...due("2026-03-09", "web", { orders: 50, late: 0 }),
      ...due("2026-03-09", "phone", { orders: 100, late: 50 }),
    ])
    const { rows } = await askReport(warehouse, "what-changed", weeks)
    expect(rows).toMatchObject([
      {
        change_points: expect.closeTo(-1 / 6, 12),
        segment: "phone",
        segment_before: 0.5,
        segment_now: 0.5,
        // (50 − 100 × 5/6) ÷ 150 − (25 − 50 × 5/6) ÷ 150
        part_points: expect.closeTo(-1 / 9, 12),
      },
    ])
  })

  it("compares nothing of fewer than thirty orders", async () => {
    const warehouse = await shop([
      ...due("2026-03-02", "web", { orders: 29, late: 0 }),
      ...due("2026-03-09", "web", { orders: 100, late: 90 }),
    ])
    const { rows, n } = await askReport(warehouse, "what-changed", weeks)
    expect(rows).toEqual([])
    expect(n).toBe(100)
  })

  it("compares the last four whole weeks when it is not told which", async () => {
    const warehouse = await shop([
      ...due("2026-02-01", "web", { orders: 30, late: 0 }),
      ...due("2026-03-19", "web", { orders: 30, late: 30 }),
    ])
    const { rows } = await askReport(warehouse, "what-changed")
    expect(rows).toMatchObject([{ before_share: 1, now_share: 0 }])
  })
})
