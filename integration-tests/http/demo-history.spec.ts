import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { referenceDate } from "../../demo/simulation/calendar/reference-date"
import { loadHistory } from "../../demo/simulation/load/load-history"
import { orderTotal } from "../../demo/simulation/orders/order-total"
import type { SimulatedOrder } from "../../demo/simulation/orders/simulated-order"
import { createStore } from "../../demo/simulation/platform/create-store"
import { makeStoreIds } from "../../demo/simulation/platform/store-ids"
import { Random } from "../../demo/simulation/random/random"
import { historyRows } from "../../demo/simulation/rows/history-rows"
import { simulateHistory } from "../../demo/simulation/simulate-history"
import { currencyExponent } from "../../src/money/currency-exponent"
import { createAdminSession } from "../fixtures/admin-session"

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer, dbConfig }) => {
    describe("the demo's history, loaded by COPY", () => {
      const reference = referenceDate(new Date("2026-11-25T04:00:00Z"))
      const history = simulateHistory({ seed: 1, orders: 400, reference })
      let session: { headers: Record<string, string> }

      beforeAll(async () => {
        const random = new Random("1/store")
        const store = makeStoreIds(random.fork("ids"), reference)
        await createStore(getContainer(), store, history.catalogue)
        const rows = historyRows({ history, store, random, reference })
        await loadHistory(dbConfig.clientUrl, rows)
        session = await createAdminSession(getContainer())
      })

      const kinds: [string, (order: SimulatedOrder) => boolean][] = [
        ["delivered and paid", ({ dirt }) => dirt.length === 0],
        ["paid in two parts", ({ dirt }) => dirt.includes("short_payment")],
        ["discounted", ({ promotion }) => promotion !== null],
        ["in Singapore dollars", (order) => order.currency_code === "sgd"],
        ["sent in two parcels", ({ parcels }) => parcels.length === 2],
        ["canceled unpaid", ({ dirt }) => dirt.includes("unpaid")],
        [
          "paid back without a return",
          ({ aftermath, payment }) =>
            payment.refunds.length > 0 && !aftermath?.received_at,
        ],
        [
          "returned and paid back",
          ({ aftermath, payment }) =>
            payment.refunds.length > 0 && Boolean(aftermath?.received_at),
        ],
      ]

      it.each(kinds)("opens in core's admin: %s", async (_, isKind) => {
        const order = history.orders.find(isKind) as SimulatedOrder
        const { data } = await api.get(
          `/admin/orders/${order.id}?fields=%2Bcurrency_code`,
          session
        )
        const unit = 10 ** currencyExponent(order.currency_code)
        const total = (moves: { minor: bigint }[]) =>
          Number(moves.reduce((sum, { minor }) => sum + minor, 0n)) / unit
        const refunded = total(order.payment.refunds)
        const due = Number(orderTotal(order)) / unit

        expect(data.order).toMatchObject({
          display_id: order.display_id,
          currency_code: order.currency_code,
        })
        expect(data.order.fulfillments).toHaveLength(order.parcels.length)
        expect(data.order.items).toHaveLength(order.lines.length)
        expect(data.order.total).toBeCloseTo(due - refunded, 2)
        expect(data.order.summary.paid_total).toBe(
          total(order.payment.captures)
        )
        expect(data.order.summary.refunded_total).toBe(refunded)
        expect(data.order.summary.pending_difference).toBeCloseTo(
          due - total(order.payment.captures),
          2
        )
      })

      it("lets new orders go on with the next display number", async () => {
        const [order] = await getContainer()
          .resolve(Modules.ORDER)
          .createOrders([{ currency_code: "idr" }])
        expect(order.display_id).toBe(401)
      })
    })
  },
})
