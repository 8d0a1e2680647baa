import { Modules } from "@medusajs/framework/utils"
import {
  cancelOrderWorkflow,
  capturePaymentWorkflow,
  createOrderPaymentCollectionWorkflow,
  createOrderWorkflow,
} from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { createHmac } from "node:crypto"
import path from "node:path"
import { RECONCILIATION_MODULE } from "../../src/modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../src/modules/reconciliation/service"
import type { RefundActionRow } from "../../src/types/refund-action"
import { gatewayBook } from "../app/sample-gateway/src/gateway-book"
import { createAdminSession } from "../fixtures/admin-session"
import { postAs } from "../fixtures/post-as"
import { queryRows } from "../fixtures/query-rows"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { subscribersEnded } from "../fixtures/subscribers-ended"

process.env.ORDER_CYCLE_GATEWAYS = JSON.stringify([
  {
    resolve: path.resolve(__dirname, "../app/sample-gateway/src"),
    id: "gateway",
  },
])

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>
    let keys = 0

    beforeAll(async () => {
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
    })

    beforeEach(() => {
      gatewayBook().refunds.length = 0
      gatewayBook().next.length = 0
    })

    const post = postAs(api, () => admin, "/admin")
    const get = (path: string) => api.get(`/admin${path}`, admin)

    const reconciliation = () =>
      getContainer().resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)

    /** An order whose payments, in main units, a gateway has authorised. */
    const authorised = async (
      currency_code: string,
      amounts: number[],
      provider_id = "pp_sample_gateway"
    ) => {
      const container = getContainer()
      const total = amounts.reduce((sum, amount) => sum + amount, 0)
      const { result: order } = await createOrderWorkflow(container).run({
        input: {
          region_id: store.region_id,
          currency_code,
          email: "siti@customer.test",
          items: [{ title: "Cup", quantity: 1, unit_price: total }],
        },
      })
      const payment_ids: string[] = []
      for (const amount of amounts) {
        const { result } = await createOrderPaymentCollectionWorkflow(
          container
        ).run({ input: { order_id: order.id, amount } })
        const module = container.resolve(Modules.PAYMENT)
        const session = await module.createPaymentSession(result[0].id, {
          provider_id,
          currency_code,
          amount,
          data: {},
        })
        const payment = await module.authorizePaymentSession(session.id, {})
        if (!payment) {
          throw new Error("The gateway authorised nothing.")
        }
        payment_ids.push(payment.id)
      }
      await subscribersEnded()
      return { id: order.id, payment_ids }
    }

    /** An order whose payments, in main units, a gateway has captured. */
    const paid = async (
      ...order: Parameters<typeof authorised>
    ): ReturnType<typeof authorised> => {
      const placed = await authorised(...order)
      for (const payment_id of placed.payment_ids) {
        await capturePaymentWorkflow(getContainer()).run({
          input: { payment_id },
        })
      }
      await subscribersEnded()
      return placed
    }

    const refund = async (
      orderId: string,
      amount: string | number,
      more: Record<string, unknown> = {}
    ) =>
      post(`/order-cycle/orders/${orderId}/refunds`, {
        amount,
        reason: "Came chipped",
        idempotency_key: `refund-key-${++keys}`,
        ...more,
      })

    const coreRefunds = async (orderId: string) => {
      const [order] = await queryRows(getContainer(), {
        entity: "order",
        fields: [
          "id",
          "payment_collections.payments.refunds.id",
          "payment_collections.payments.refunds.amount",
          "payment_collections.payments.refunds.created_by",
        ],
        filters: { id: orderId },
      })
      return order.payment_collections.flatMap(
        (one: { payments: { refunds: unknown[] }[] }) =>
          one.payments.flatMap(({ refunds }) => refunds)
      ) as { id: string; amount: number; created_by: string }[]
    }

    const transactionsOf = async (order_id: string) => {
      const all = await getContainer()
        .resolve(Modules.ORDER)
        .listOrderTransactions({ order_id })
      return all.map(({ amount }) => Number(amount)).sort((a, b) => b - a)
    }

    describe("the refund guard", () => {
      it.each([
        ["usd", 100, 70, 30.01, "USD 30.01 cannot be paid back: USD 30.00"],
        ["jpy", 1_000, 0, 1_001, "JPY 1001 cannot be paid back: JPY 1000"],
        [
          "idr",
          150_000,
          0,
          150_001,
          "IDR 150001.00 cannot be paid back: IDR 150000.00",
        ],
      ])(
        "refuses in %s of %d, %d refunded, the %d that core lets through",
        async (currency, captured, refunded, asked, sentence) => {
          const order = await paid(currency, [captured])
          const [payment_id] = order.payment_ids
          if (refunded) {
            const { data } = await refund(order.id, refunded)
            expect(data.refunds).toMatchObject([{ state: "done" }])
          }

          const ours = await refund(order.id, asked)
          const gate = await post(`/payments/${payment_id}/refund`, {
            amount: asked,
          })

          expect(ours.status).toBe(409)
          expect(ours.data.message).toContain(sentence)
          expect(gate.status).toBe(409)
          expect(gate.data.message).toContain(sentence)
          expect(gatewayBook().refunds).toHaveLength(refunded ? 1 : 0)
          // What core would have done.
          const core = await getContainer()
            .resolve(Modules.PAYMENT)
            .refundPayment({ payment_id, amount: asked })
          const sum = core.refunds?.reduce(
            (total, { amount }) => total + Number(amount),
            0
          )
          expect(sum).toBeCloseTo(refunded + asked)
          expect(sum).toBeGreaterThan(captured)
        }
      )

      it("refuses half a yen, which core pays", async () => {
        const order = await paid("jpy", [1_000])
        const [payment_id] = order.payment_ids
        for (const answer of [
          await refund(order.id, 333.5),
          await post(`/payments/${payment_id}/refund`, { amount: 333.5 }),
        ]) {
          expect(answer.status).toBe(409)
          expect(answer.data.message).toContain("JPY 333.5 cannot be paid back")
        }
        expect(await coreRefunds(order.id)).toEqual([])
        const core = await getContainer()
          .resolve(Modules.PAYMENT)
          .refundPayment({ payment_id, amount: 333.5 })
        expect(Number(core.refunds?.[0].amount)).toBe(333.5)
      })

      it("pays one of two refunds of 40.00 at once of 70.00 left", async () => {
        const order = await paid("usd", [100])
        await refund(order.id, "30.00")
        const answers = await Promise.all([
          refund(order.id, "40.00"),
          refund(order.id, "40.00"),
        ])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
        const refused = answers.find(({ status }) => status === 409)
        expect(refused?.data.message).toContain(
          "USD 40.00 cannot be paid back: USD 30.00 is left"
        )
        expect(gatewayBook().refunds.map(({ amount }) => amount)).toEqual([
          "30",
          "40",
        ])
        expect(await transactionsOf(order.id)).toEqual([100, -30, -40])
      })

      it("pays once per key, also by twenty at once", async () => {
        const order = await paid("usd", [100])
        const same = { idempotency_key: "the-same-key" }
        const answers = await Promise.all(
          Array.from({ length: 20 }, () => refund(order.id, "5", same))
        )
        const seen = answers.flatMap(({ data }) =>
          data.refunds.map(({ id, state }: RefundActionRow) => `${id} ${state}`)
        )
        expect(seen).toHaveLength(20)
        expect([...new Set(seen)]).toEqual([expect.stringMatching(/ done$/)])
        expect(answers.every(({ status }) => status === 200)).toBe(true)
        expect(gatewayBook().refunds).toHaveLength(1)
        const other = await refund(order.id, "6", same)
        expect(other.status).toBe(409)
        expect(other.data.message).toContain("belongs to another refund")
      })

      it("shows which payments pay, and pays as somebody chose", async () => {
        const order = await paid("usd", [20, 50])
        const [small, large] = order.payment_ids
        const { data: shown } = await get(
          `/order-cycle/orders/${order.id}/refunds?amount=60`
        )
        expect(shown.allocation).toEqual([
          { payment_id: large, amount_minor: "5000" },
          { payment_id: small, amount_minor: "1000" },
        ])
        expect(shown.payments).toContainEqual(
          expect.objectContaining({ payment_id: small, left_minor: "2000" })
        )
        const twice = await refund(order.id, "30", {
          allocation: [
            { payment_id: small, amount: "15" },
            { payment_id: small, amount: "15" },
          ],
        })
        expect(twice.status).toBe(409)
        expect(twice.data.message).toContain("is named twice")
        const unequal = await refund(order.id, "30", {
          allocation: [{ payment_id: small, amount: "20" }],
        })
        expect(unequal.data.message).toContain("add up to USD 20.00")
        const { data } = await refund(order.id, "30", {
          allocation: [
            { payment_id: small, amount: "20" },
            { payment_id: large, amount: "10" },
          ],
        })
        expect(data.refunds).toMatchObject([
          { payment_id: small, amount_minor: "2000", state: "done" },
          { payment_id: large, amount_minor: "1000", state: "done" },
        ])
      })
    })

    describe("a refund whose provider gave no answer", () => {
      const lose = async (orderId: string, amount = "40") => {
        gatewayBook().next.push("take and time out")
        const { data } = await refund(orderId, amount)
        return data.refunds[0] as RefundActionRow
      }

      it("is unknown, and blocks the payment until somebody settles it", async () => {
        const order = await paid("usd", [100])
        const lost = await lose(order.id)
        expect(lost).toMatchObject({
          state: "unknown",
          error: expect.stringContaining("did not answer within 80 s"),
        })
        // Core has deleted its refund: without ours a retry would pay twice.
        expect(await coreRefunds(order.id)).toEqual([])
        const again = await refund(order.id, "1")
        expect(again.status).toBe(409)
        expect(again.data.message).toContain("without those whose refund got")
        const gate = await post(`/payments/${order.payment_ids[0]}/refund`, {
          amount: 1,
        })
        expect(gate.status).toBe(409)
        expect(gate.data.message).toContain(`${lost.id} of USD 40.00 got no`)

        const path = `/order-cycle/reconciliation/refunds/${lost.id}/settle`
        const evidence = { outcome: "done", note: "Dashboard shows re_1" }
        const settled = await post(path, evidence)
        expect(settled.data.refund).toMatchObject({
          state: "done",
          settled_because: "Dashboard shows re_1",
        })
        expect((await post(path, evidence)).status).toBe(200)
        const opposite = await post(path, { outcome: "failed", note: "no" })
        expect(opposite.status).toBe(409)
        await subscribersEnded()

        expect(gatewayBook().refunds).toHaveLength(1)
        expect(await coreRefunds(order.id)).toEqual([
          expect.objectContaining({
            id: settled.data.refund.core_refund_id,
            amount: 40,
            created_by: lost.id,
          }),
        ])
        expect(await transactionsOf(order.id)).toEqual([100, -40])
        expect((await refund(order.id, "60")).status).toBe(200)
        expect(gatewayBook().refunds).toHaveLength(2)
        expect((await refund(order.id, "0.01")).status).toBe(409)
      })

      it("at core's own route is remembered, and others end as core ended", async () => {
        const order = await paid("usd", [100])
        const [payment_id] = order.payment_ids
        const gate = (amount: number) =>
          post(`/payments/${payment_id}/refund`, { amount })
        const actions = async () =>
          (
            await reconciliation().listRefundActions(
              { payment_id },
              { order: { id: "ASC" } }
            )
          ).map(({ state, amount_minor }) => `${state} ${amount_minor}`)

        expect((await gate(10)).status).toBe(200)
        gatewayBook().next.push("refuse")
        expect((await gate(20)).status).toBe(400)
        gatewayBook().next.push("take and time out")
        expect((await gate(30)).status).toBe(500)
        expect(await actions()).toEqual([
          "done 1000",
          "failed 2000",
          "unknown 3000",
        ])
        const again = await gate(30)
        expect(again.status).toBe(409)
        expect(again.data.message).toContain("of USD 30.00 got no")
        expect((await refund(order.id, "1")).status).toBe(409)
        expect(gatewayBook().refunds).toHaveLength(2)

        const lost = await reconciliation().listRefundActions({
          payment_id,
          state: "unknown",
        })
        await post(`/order-cycle/reconciliation/refunds/${lost[0].id}/settle`, {
          outcome: "done",
          note: "seen",
        })
        expect(
          (await coreRefunds(order.id)).map(({ amount }) => amount).sort()
        ).toEqual([10, 30])
        expect((await gate(60)).status).toBe(200)
        expect(await transactionsOf(order.id)).toEqual([100, -10, -30, -60])
      })

      it("is settled by a line of the provider's settlement, once", async () => {
        const { data: opened } = await post(
          "/order-cycle/reconciliation/accounts",
          {
            code: "stripe-lines",
            name: "Stripe",
            kind: "psp",
            currency_code: "usd",
            format: "stripe",
            provider_id: "pp_sample_gateway",
          }
        )
        const order = await paid("usd", [100])
        const lost = await lose(order.id)
        const [{ payment: intent }] = gatewayBook().refunds
        const day = new Date().toISOString().slice(0, 10)
        const settlement = (...rows: string[]) =>
          post("/order-cycle/reconciliation/files", {
            account_id: opened.account.id,
            file_name: "payout.csv",
            content: [
              "balance_transaction_id,source_id,payment_intent_id,created,currency,gross,fee,net,reporting_category,automatic_payout_id",
              ...rows,
            ].join("\n"),
          })
        const row = (id: string, gross: string, category: string) =>
          `txn_${id},${id},${intent},${day} 08:00:00,usd,${gross},0.00,${gross},${category},po_${id}`

        await settlement(row("re_0", "-39.99", "refund"))
        await subscribersEnded()
        expect(
          await reconciliation().retrieveRefundAction(lost.id)
        ).toMatchObject({ state: "unknown" })
        await settlement(
          row("ch_1", "100.00", "charge"),
          row("re_1", "-40.00", "refund")
        )
        await subscribersEnded()

        expect(
          await reconciliation().retrieveRefundAction(lost.id)
        ).toMatchObject({
          state: "done",
          settled_because: expect.stringContaining("of the provider's settle"),
        })
        expect(gatewayBook().refunds).toHaveLength(1)
        expect(await coreRefunds(order.id)).toEqual([
          expect.objectContaining({ amount: 40, created_by: lost.id }),
        ])
        expect(await transactionsOf(order.id)).toEqual([100, -40])
        const items = await reconciliation().listPlatformItems({
          order_id: order.id,
        })
        expect(
          items.map(({ kind, state }) => `${kind} ${state}`).sort()
        ).toEqual(["capture matched", "refund matched"])
        const open = await get(
          "/order-cycle/reconciliation/discrepancies?state=open&code=A08"
        )
        expect(open.data.discrepancies).toMatchObject([
          { amount_minor: "-3999", order_id: order.id },
        ])
      })

      it("leaves core with the same order as a refund that was answered", async () => {
        const summaryOf = async (id: string) => {
          const [order] = await queryRows(getContainer(), {
            entity: "order",
            fields: ["summary", "payment_collections.refunded_amount"],
            filters: { id },
          })
          return {
            ...order.summary,
            collections: order.payment_collections.map(
              (one: { refunded_amount: number }) => one.refunded_amount
            ),
          }
        }
        const answered = await paid("usd", [100])
        await refund(answered.id, "40")
        const lostOrder = await paid("usd", [100])
        const lost = await lose(lostOrder.id)
        await post(`/order-cycle/reconciliation/refunds/${lost.id}/settle`, {
          outcome: "done",
          note: "seen",
        })
        expect(await summaryOf(lostOrder.id)).toEqual(
          await summaryOf(answered.id)
        )
      })

      it("can be paid again once it is known to have failed", async () => {
        const order = await paid("usd", [100])
        const lost = await lose(order.id)
        await post(`/order-cycle/reconciliation/refunds/${lost.id}/settle`, {
          outcome: "failed",
          note: "Not at the gateway",
        })
        const { data } = await refund(order.id, "40")
        expect(data.refunds).toMatchObject([{ state: "done" }])
      })

      it("has failed when the provider refused, and blocks nothing", async () => {
        const order = await paid("usd", [100])
        gatewayBook().next.push("refuse")
        const { data } = await refund(order.id, "40")
        expect(data.refunds).toMatchObject([
          { state: "failed", error: "The card was closed." },
        ])
        expect((await refund(order.id, "40")).data.refunds).toMatchObject([
          { state: "done" },
        ])
      })

      it("is adopted after a crash by the refund that carries its id", async () => {
        const order = await paid("usd", [100])
        const [payment_id] = order.payment_ids
        const ids = await reconciliation().planRefunds({
          idempotency_key: "cut-off-key",
          order_id: order.id,
          currency_code: "usd",
          grant_id: null,
          reason: "Came chipped",
          actor: "system",
          refunds: [
            {
              payment_id,
              provider_id: "pp_sample_gateway",
              amount_minor: "4000",
            },
          ],
        })
        // The process dies here: core has the refund, nobody else knows.
        await getContainer()
          .resolve(Modules.PAYMENT)
          .refundPayment({ payment_id, amount: 40, created_by: ids?.[0] })

        const { data } = await refund(order.id, "40", {
          idempotency_key: "cut-off-key",
        })
        expect(data.refunds).toMatchObject([{ id: ids?.[0], state: "done" }])
        expect((await refund(order.id, "60.01")).status).toBe(409)
        await refund(order.id, "60")
        expect(gatewayBook().refunds).toHaveLength(2)
        expect(await transactionsOf(order.id)).toEqual([100, -40, -60])
      })

      it("fails a granted refund, which is paid once it is settled", async () => {
        const order = await paid("usd", [100])
        const granted = await post(
          `/order-cycle/orders/${order.id}/granted-refunds`,
          {
            amount_minor: "4000",
            reason: "Came chipped",
            idempotency_key: "grant-key-1",
          }
        )
        const { id } = granted.data.granted_refund
        const execute = () => post(`/order-cycle/granted-refunds/${id}/execute`)
        gatewayBook().next.push("take and time out")
        const first = await execute()
        expect(first.data.granted_refund).toMatchObject({ state: "failure" })
        const second = await execute()
        expect(second.data.granted_refund).toMatchObject({
          state: "failure",
          error: expect.stringContaining("got no answer"),
        })
        expect(gatewayBook().refunds).toHaveLength(1)

        const [lost] = await reconciliation().listRefundActions({
          grant_id: id,
        })
        await post(`/order-cycle/reconciliation/refunds/${lost.id}/settle`, {
          outcome: "done",
          note: "seen",
        })
        const third = await execute()
        expect(third.data.granted_refund).toMatchObject({ state: "success" })
        expect(gatewayBook().refunds).toHaveLength(1)
        expect(await coreRefunds(order.id)).toHaveLength(1)
      })
    })

    describe("money that a gateway took and core has no capture of", () => {
      it.each([
        ["an order that stands", false, "A02"],
        ["an order that was cancelled before", true, "A19"],
      ])("is told with its order: %s", async (_what, isCanceled, code) => {
        const { data: opened } = await post(
          "/order-cycle/reconciliation/accounts",
          {
            code: "gateway",
            name: "Gateway",
            kind: "psp",
            currency_code: "usd",
            format: "stripe",
          }
        )
        const order = await authorised("usd", [75])
        const payment = await getContainer()
          .resolve(Modules.PAYMENT)
          .retrievePayment(order.payment_ids[0])
        if (isCanceled) {
          await cancelOrderWorkflow(getContainer()).run({
            input: { order_id: order.id },
          })
        }
        const day = new Date().toISOString().slice(0, 10)
        await post("/order-cycle/reconciliation/files", {
          account_id: opened.account.id,
          file_name: "payout.csv",
          content: [
            "balance_transaction_id,source_id,payment_intent_id,created,currency,gross,fee,net,reporting_category,automatic_payout_id",
            `txn_1,ch_1,${payment.data?.id},${day} 08:00:00,usd,75.00,0,75.00,charge,po_1`,
          ].join("\n"),
        })
        await subscribersEnded()
        const { data } = await get(
          "/order-cycle/reconciliation/discrepancies?state=open"
        )
        expect(data.discrepancies).toMatchObject([
          { code, amount_minor: "7500", order_id: order.id },
        ])
      })
    })

    describe("a provider's event", () => {
      const SECRET = "whsec_of_the_shop"

      const openStripe = async () => {
        const { data } = await post("/order-cycle/reconciliation/accounts", {
          code: "stripe",
          name: "Stripe",
          kind: "psp",
          currency_code: "usd",
          format: "stripe",
        })
        const { id } = data.account
        const set = await post(
          `/order-cycle/reconciliation/accounts/${id}/secret`,
          { secret: SECRET }
        )
        expect(set.data).toEqual({ account: { id, has_secret: true } })
      }

      /** A refund as Stripe reports it, signed as Stripe signs. */
      const tell = (
        event: {
          id: string
          key: string
          intent: string
          amount: number
          /** Of the refund. */
          status?: string
          /** Reports the capture instead. */
          isCapture?: boolean
        },
        { secret = SECRET, age = 0 } = {}
      ) => {
        const at = Math.floor(Date.now() / 1000) - age
        const body = JSON.stringify({
          id: event.id,
          type: event.isCapture ? "charge.captured" : "refund.created",
          created: at,
          request: { id: "req_1", idempotency_key: event.key },
          data: {
            object: {
              id: `${event.isCapture ? "ch" : "re"}_${event.intent}`,
              object: event.isCapture ? "charge" : "refund",
              status: event.status ?? "succeeded",
              currency: "usd",
              amount: event.amount,
              payment_intent: event.intent,
            },
          },
        })
        const proof = createHmac("sha256", secret)
          .update(`${at}.${body}`)
          .digest("hex")
        return api.post("/hooks/order-cycle/settlement/stripe", body, {
          headers: {
            "content-type": "application/json",
            "stripe-signature": `t=${at},v1=${proof}`,
          },
          validateStatus: () => true,
        })
      }

      const events = () => reconciliation().listProviderEvents()

      it("that nothing proves, or that is old, leaves no row", async () => {
        const event = { id: "evt_1", key: "ref_1", intent: "pi_1", amount: 1 }
        expect((await tell(event)).status).toBe(401)
        await openStripe()
        expect((await tell(event, { secret: "another" })).status).toBe(401)
        expect((await tell(event, { age: 301 })).status).toBe(401)
        expect(await events()).toEqual([])
        expect((await tell(event)).status).toBe(202)
      })

      it("settles a refund that was paid without an answer, once", async () => {
        await openStripe()
        const order = await paid("usd", [100])
        gatewayBook().next.push("take and time out")
        const { data } = await refund(order.id, "40")
        expect(data.refunds[0].state).toBe("unknown")
        const [{ payment: intent }] = gatewayBook().refunds
        const event = { id: "evt_2", key: "ref_lost", intent, amount: 4000 }
        const answers = await Promise.all([tell(event), tell(event)])
        answers.push(await tell(event))
        await subscribersEnded()

        expect(answers.map(({ status }) => status)).toEqual([202, 202, 202])
        expect(
          answers.reduce((sum, answer) => sum + answer.data.events.new, 0)
        ).toBe(1)
        expect(await events()).toHaveLength(1)
        const settled = await reconciliation().retrieveRefundAction(
          data.refunds[0].id
        )
        expect(settled.state).toBe("done")
        expect(await coreRefunds(order.id)).toEqual([
          expect.objectContaining({ amount: 40, created_by: settled.id }),
        ])
        expect(gatewayBook().refunds).toHaveLength(1)
        expect(await transactionsOf(order.id)).toEqual([100, -40])
        const [item] = await reconciliation().listPlatformItems({
          kind: "refund",
          order_id: order.id,
        })
        expect(item.provider_refs).toContain(`re_${intent}`)
        expect((await refund(order.id, "60.01")).status).toBe(409)
        expect((await refund(order.id, "60")).status).toBe(200)
      })

      it("of a refund may come before its capture's, and each many times", async () => {
        await openStripe()
        const order = await paid("usd", [100])
        await refund(order.id, "40")
        await subscribersEnded()
        const [{ payment: intent }] = gatewayBook().refunds
        const items = async () =>
          reconciliation().listPlatformItems(
            { order_id: order.id },
            { order: { kind: "ASC" } }
          )
        const [capture, refunded] = await items()
        const told = [
          { id: "evt_r", key: refunded.entity_id, intent, amount: 4000 },
          {
            id: "evt_c",
            key: capture.entity_id,
            intent,
            amount: 10_000,
            isCapture: true,
          },
        ]
        for (const event of told) {
          await tell(event)
          await Promise.all([tell(event), tell(event)])
        }
        await subscribersEnded()

        expect(await events()).toHaveLength(2)
        expect(await items()).toMatchObject([
          {
            id: capture.id,
            kind: "capture",
            amount_minor: "10000",
            provider_refs: expect.arrayContaining([`ch_${intent}`]),
          },
          {
            id: refunded.id,
            kind: "refund",
            amount_minor: "-4000",
            provider_refs: expect.arrayContaining([`re_${intent}`]),
          },
        ])
        expect(await transactionsOf(order.id)).toEqual([100, -40])
      })

      it("of a refund that failed opens A10", async () => {
        await openStripe()
        const order = await paid("usd", [100])
        await refund(order.id, "40")
        await subscribersEnded()
        const [{ payment: intent }] = gatewayBook().refunds
        const [item] = await reconciliation().listPlatformItems({
          order_id: order.id,
          kind: "refund",
        })
        await tell({
          id: "evt_f",
          key: item.entity_id,
          intent,
          amount: 4000,
          status: "failed",
        })
        await subscribersEnded()
        await post("/order-cycle/reconciliation/match")
        const { data } = await get(
          `/order-cycle/reconciliation/discrepancies?order_id=${order.id}`
        )
        expect(data.discrepancies).toMatchObject([
          {
            code: "A10",
            amount_minor: "4000",
            item_id: item.id,
            evidence: { reference: `re_${intent}` },
          },
        ])
      })

      it("of another amount settles nothing", async () => {
        await openStripe()
        const order = await paid("usd", [100])
        gatewayBook().next.push("take and time out")
        const { data } = await refund(order.id, "40")
        const [{ payment: intent }] = gatewayBook().refunds
        await tell({ id: "evt_3", key: "ref_lost", intent, amount: 3999 })
        await subscribersEnded()
        expect(
          await reconciliation().retrieveRefundAction(data.refunds[0].id)
        ).toMatchObject({ state: "unknown" })
      })
    })
  },
})
