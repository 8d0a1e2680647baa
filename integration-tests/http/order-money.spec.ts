import { Modules } from "@medusajs/framework/utils"
import {
  beginOrderEditOrderWorkflow,
  cancelOrderWorkflow,
  capturePaymentWorkflow,
  confirmOrderEditRequestWorkflow,
  createOrderPaymentCollectionWorkflow,
  createOrderWorkflow,
  orderEditAddNewItemWorkflow,
  refundPaymentsWorkflow,
} from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { createHmac } from "node:crypto"
import path from "node:path"
import { RECONCILIATION_MODULE } from "../../src/modules/reconciliation/module-key"
import { reckonOrderMoney } from "../../src/modules/reconciliation/order-money/reckon-order-money"
import { referenceCode } from "../../src/modules/reconciliation/reference/reference-code"
import type { ReconciliationModuleService } from "../../src/modules/reconciliation/service"
import { VERIFICATION_MODULE } from "../../src/modules/verification/module-key"
import type { VerificationModuleService } from "../../src/modules/verification/service"
import projectItems from "../../src/jobs/project-items"
import settleReceipts from "../../src/subscribers/settle-receipts"
import type { DocumentRow } from "../../src/types/document"
import { orderCycleEvents } from "../../src/types/events"
import { sweepDocumentsWorkflow } from "../../src/workflows/documents/workflows/sweep-documents"
import type { OrderMoneyResponse } from "../../src/types/reconciliation/order-money"
import type { RefundActionRow } from "../../src/types/refund-action"
import { projectPlatformItemsWorkflow } from "../../src/workflows/reconciliation/workflows/project-platform-items"
import { refreshOrderMoneyWorkflow } from "../../src/workflows/reconciliation/workflows/refresh-order-money"
import { gatewayBook } from "../app/sample-gateway/src/gateway-book"
import { createAdminSession } from "../fixtures/admin-session"
import { bcaStatement } from "../fixtures/bca-statement"
import { hearEvents } from "../fixtures/hear-events"
import { jakartaAddress, placeOrder } from "../fixtures/place-order"
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

    const openAccount = async (account: Record<string, unknown>) => {
      const { data } = await post("/order-cycle/reconciliation/accounts", {
        currency_code: "idr",
        ...account,
      })
      return data.account.id as string
    }

    /** An order of IDR that waits for a transfer with its code. */
    const transferOrder = async (
      amount: number,
      metadata: Record<string, unknown> = {
        order_cycle_payment_method: "bank_transfer",
      }
    ) => {
      const { result: order } = await createOrderWorkflow(getContainer()).run({
        input: {
          region_id: store.region_id,
          currency_code: "idr",
          email: "budi@customer.test",
          metadata,
          billing_address: jakartaAddress,
          shipping_address: jakartaAddress,
          items: [{ title: "Cup", quantity: 1, unit_price: amount }],
        },
      })
      await projectPlatformItemsWorkflow(getContainer()).run({
        input: { order_ids: [order.id] },
      })
      const { display_id } = order as unknown as { display_id: number }
      return { id: order.id, code: referenceCode("MD", display_id) }
    }

    /** A statement of today with one transfer; what it wakes has ended. */
    const importText = async (
      account_id: string,
      amount: number,
      text: string
    ) => {
      const answer = await post("/order-cycle/reconciliation/files", {
        account_id,
        file_name: "mutasi.csv",
        content: bcaStatement([{ amount, text }]),
      })
      expect(answer.status).toBe(201)
      await subscribersEnded()
    }

    const undo = async (orderId: string) => {
      const [item] = await reconciliation().listPlatformItems({
        order_id: orderId,
        state: "matched",
      })
      const [leg] = await reconciliation().listPaymentMatchLegs({
        item_id: item.id,
        active: true,
      })
      const answer = await post(
        `/order-cycle/reconciliation/matches/${leg.match_id}/undo`,
        { reason: "somebody else's money" }
      )
      expect(answer.status).toBe(200)
      await subscribersEnded()
    }

    /** As the admin's "mark as paid" does. */
    const captureByHand = async (orderId: string) => {
      await subscribersEnded()
      const [order] = await queryRows(getContainer(), {
        entity: "order",
        fields: ["payment_collections.payments.id"],
        filters: { id: orderId },
      })
      const [payment] = order.payment_collections[0].payments
      await capturePaymentWorkflow(getContainer()).run({
        input: { payment_id: payment.id },
      })
      await subscribersEnded()
    }

    const itemOf = async (order_id: string) => {
      const [item] = await reconciliation().listPlatformItems({
        order_id,
        kind: ["expected_transfer", "cod_due"],
      })
      return item
    }

    /** An order's captures as if they were made days ago. */
    const itemsBefore = async (order_id: string, days: number) => {
      const items = await reconciliation().listPlatformItems({
        order_id,
        kind: "capture",
      })
      const opened_at = new Date(Date.now() - days * 86_400_000)
      return items.map(({ id }) => ({ id, opened_at }))
    }

    const moneyOf = (order_id: string) =>
      reconciliation().listOrderBalances({ order_id })

    const shownMoney = async (orderId: string): Promise<OrderMoneyResponse> => {
      const { data } = await get(`/order-cycle/orders/${orderId}/money`)
      return data
    }

    const refresh = (orderId: string) =>
      refreshOrderMoneyWorkflow(getContainer()).run({
        input: { order_ids: [orderId] },
      })

    const hearMoney = () =>
      hearEvents<{ id: string; state: string }>(
        getContainer(),
        orderCycleEvents.orderMoneyChanged
      )

    const addCup = async (order_id: string, unit_price: number) => {
      const container = getContainer()
      await beginOrderEditOrderWorkflow(container).run({ input: { order_id } })
      await orderEditAddNewItemWorkflow(container).run({
        input: {
          order_id,
          items: [{ title: "Saucer", quantity: 1, unit_price }],
        },
      })
      await confirmOrderEditRequestWorkflow(container).run({
        input: { order_id },
      })
      await subscribersEnded()
    }

    describe("an order's money", () => {
      let accountId: string

      beforeEach(async () => {
        accountId = await openAccount({ code: "bca", name: "BCA" })
      })

      it("is exact once its transfer is confirmed, and is told once", async () => {
        const order = await transferOrder(70_000)
        expect(await moneyOf(order.id)).toMatchObject([
          { state: "NONE", due_minor: "7000000", proven_minor: "0" },
        ])
        const told = hearMoney()
        await importText(accountId, 70_000, order.code)

        expect(await moneyOf(order.id)).toMatchObject([
          {
            state: "EXACT",
            due_minor: "7000000",
            captured_minor: "7000000",
            proven_minor: "7000000",
            in_flight_minor: "0",
            unapplied_minor: "0",
          },
        ])
        expect(told).toEqual([
          {
            id: order.id,
            currency_code: "idr",
            state: "EXACT",
            version: 2,
          },
        ])
        await refresh(order.id)
        await projectItems(getContainer())
        await subscribersEnded()
        expect(told).toHaveLength(1)
      })

      it("is short by what is lacking, then exact", async () => {
        const order = await transferOrder(499_000)
        const told = hearMoney()
        await importText(accountId, 300_000, `${order.code} BUDI SANTOSO`)
        expect(await moneyOf(order.id)).toMatchObject([
          { state: "SHORT", proven_minor: "30000000" },
        ])
        await importText(accountId, 199_000, `${order.code} BUDI SANTOSO`)
        expect(await moneyOf(order.id)).toMatchObject([
          {
            state: "EXACT",
            proven_minor: "49900000",
            captured_minor: "49900000",
          },
        ])
        expect(told.map(({ state }) => state)).toEqual(["SHORT", "EXACT"])
        expect((await shownMoney(order.id)).discrepancies).toEqual([])
      })

      it("is gone again when its match is undone", async () => {
        const order = await transferOrder(70_000)
        await importText(accountId, 70_000, order.code)
        const told = hearMoney()
        const before = await shownMoney(order.id)
        expect(before).toMatchObject({
          order_money: [{ state: "EXACT", proven_minor: "7000000" }],
          matches: [
            {
              state: "confirmed",
              rule: "reference",
              allocated_minor: "7000000",
              line: { account_name: "BCA", text: order.code },
            },
          ],
          moves: [{ kind: "capture", amount_minor: "7000000" }],
          open_refunds: [],
          discrepancies: [],
          receipts: [{ status: "issued", amount_minor: "7000000" }],
        })
        await undo(order.id)
        expect(await shownMoney(order.id)).toMatchObject({
          order_money: [{ state: "NONE" }],
          matches: [{ state: "undone" }],
          moves: [{ kind: "capture" }, { kind: "refund" }],
          receipts: [{ status: "void" }],
        })
        expect(await moneyOf(order.id)).toMatchObject([
          { state: "NONE", captured_minor: "0", proven_minor: "0" },
        ])
        expect(told.map(({ state }) => state)).toEqual(["NONE"])
      })

      it("is full when what lacks is given up, and its timeline says so", async () => {
        const order = await transferOrder(500_000)
        await importText(accountId, 496_000, `${order.code} BUDI SANTOSO`)
        const { discrepancies } = await shownMoney(order.id)
        expect(discrepancies).toMatchObject([
          { code: "C01", amount_minor: "-400000", state: "open" },
        ])
        const told = hearMoney()
        const answer = await post("/order-cycle/reconciliation/write-offs", {
          discrepancy_id: discrepancies[0].id,
        })
        expect(answer.status).toBe(201)
        await subscribersEnded()
        expect(await moneyOf(order.id)).toMatchObject([
          {
            state: "EXACT",
            proven_minor: "49600000",
            written_off_minor: "400000",
          },
        ])
        expect(told.map(({ state }) => state)).toEqual(["EXACT"])
        const timeline = await queryRows(getContainer(), {
          entity: "timeline_event",
          fields: ["kind"],
          filters: { order_id: order.id },
        })
        expect(timeline.map(({ kind }) => kind)).toEqual(
          expect.arrayContaining([
            "matched",
            "discrepancy_opened",
            "discrepancy_resolved",
          ])
        )

        // What a policy gives up without anybody.
        const other = await transferOrder(500_000)
        await importText(accountId, 499_500, `${other.code} BUDI SANTOSO`)
        expect(await moneyOf(other.id)).toMatchObject([
          { state: "EXACT", written_off_minor: "50000" },
        ])
      })

      it("shows a refund without answer, and no order that is not there", async () => {
        const order = await paid("usd", [100])
        gatewayBook().next.push("take and time out")
        await refund(order.id, "40")
        expect(await shownMoney(order.id)).toMatchObject({
          moves: [{ kind: "capture", amount_minor: "10000" }],
          open_refunds: [{ state: "unknown", amount_minor: "4000" }],
        })
        // An order that is older than its row.
        const [row] = await moneyOf(order.id)
        await reconciliation().deleteOrderBalances(row.id)
        expect(await shownMoney(order.id)).toMatchObject({
          order_money: [{ state: "EXACT", captured_minor: "10000" }],
        })
        const absent = await api
          .get("/admin/order-cycle/orders/order_none/money", admin)
          .catch(({ response }: { response: unknown }) => response)
        expect(absent).toMatchObject({ status: 404 })
      })

      it("is unproven when its gateway should have shown it by now", async () => {
        await openAccount({
          code: "gateway",
          name: "Gateway",
          kind: "psp",
          currency_code: "usd",
          format: "stripe",
          provider_id: "pp_sample_gateway",
          lag_days: 2,
        })
        const order = await paid("usd", [100])
        expect(await moneyOf(order.id)).toMatchObject([
          { state: "EXACT", in_flight_minor: "10000", proven_minor: "0" },
        ])
        const told = hearMoney()
        await reconciliation().updatePlatformItems(
          await itemsBefore(order.id, 3)
        )
        await projectItems(getContainer())
        expect(await moneyOf(order.id)).toMatchObject([
          {
            state: "UNPROVEN",
            captured_minor: "10000",
            in_flight_minor: "0",
            unproven_minor: "10000",
          },
        ])
        expect(told.map(({ state }) => state)).toEqual(["UNPROVEN"])
      })

      it("is told by the sweeper when a crash kept it untold", async () => {
        const order = await transferOrder(70_000)
        await importText(accountId, 70_000, order.code)
        const told = hearMoney()
        const [row] = await moneyOf(order.id)
        // The process dies between writing the row and telling of it.
        await reconciliation().updateOrderBalances({
          id: row.id,
          told_at: null,
          changed_at: new Date(Date.now() - 120_000),
        })
        await projectItems(getContainer())
        await projectItems(getContainer())
        await subscribersEnded()
        expect(told).toMatchObject([{ id: order.id, state: "EXACT" }])
      })

      it("is found by the sweeper when an edit or a match told nobody", async () => {
        const order = await transferOrder(70_000)
        const bus = getContainer().resolve(Modules.EVENT_BUS)
        const silence = jest.spyOn(bus, "emit").mockResolvedValue(undefined)
        await addCup(order.id, 20_000)
        await projectItems(getContainer())
        expect(await moneyOf(order.id)).toMatchObject([
          { state: "NONE", due_minor: "9000000" },
        ])
        const line = await reconciliation().createStatementLines({
          account_id: accountId,
          file_id: "orfil_none",
          file_line: 1,
          kind: "transfer_in",
          amount_minor: "5000000",
          currency_code: "idr",
          booked_on: "2026-11-20",
          text: "BUDI",
          raw: "BUDI",
          fingerprint: "f",
          occurrence: 1,
        })
        await reconciliation().confirmMatch({
          line_id: line.id,
          items: [
            { item_id: (await itemOf(order.id)).id, allocated_minor: null },
          ],
          rule: "manual",
          rule_version: 1,
          confidence: "1",
          reason: null,
          evidence: {},
          run_id: null,
          actor: "user_1",
        })
        await projectItems(getContainer())
        silence.mockRestore()
        expect(await moneyOf(order.id)).toMatchObject([
          { state: "SHORT", due_minor: "9000000", proven_minor: "5000000" },
        ])
      })

      it("follows an edited order, and is never put back by an older read", async () => {
        const order = await transferOrder(70_000)
        await importText(accountId, 70_000, order.code)
        await addCup(order.id, 20_000)
        expect(await moneyOf(order.id)).toMatchObject([
          { state: "SHORT", due_minor: "9000000", proven_minor: "7000000" },
        ])
        const [{ read_at: _, ...row }] = await moneyOf(order.id)
        expect(
          await reconciliation().writeOrderMoney(
            [
              {
                order_id: order.id,
                currency_code: "idr",
                figures: reckonOrderMoney(
                  1n,
                  {
                    captured: [],
                    booked: [],
                    awaited: { proven: 0n, written_off: 0n },
                    refunded: 0n,
                    reversed: 0n,
                    unapplied: 0n,
                  },
                  "2026-01-01T00:00:00.000Z"
                ),
              },
            ],
            "2026-01-01T00:00:00.000Z"
          )
        ).toEqual([])
        expect(await moneyOf(order.id)).toMatchObject([
          { due_minor: row.due_minor, version: row.version },
        ])
      })
    })

    describe("a gate that waits for proven money", () => {
      const verification = () =>
        getContainer().resolve<VerificationModuleService>(VERIFICATION_MODULE)

      beforeEach(async () => {
        const options = structuredClone(await verification().getOptions())
        options.money.required.bank_transfer = "proven"
        jest.spyOn(verification(), "getOptions").mockResolvedValue(options)
      })

      afterEach(() => {
        jest.restoreAllMocks()
      })

      const reviewOf = async (orderId: string) => {
        const { data } = await get(`/order-cycle/orders/${orderId}`)
        return data.order_cycle
      }

      it("holds what somebody marked as paid until the bank shows it", async () => {
        const accountId = await openAccount({ code: "bca", name: "BCA" })
        const placed = await placeOrder(api, store, {
          items: [{ variant_id: store.variants.cup.id, quantity: 1 }],
          metadata: { order_cycle_payment_method: "bank_transfer" },
        })
        await captureByHand(placed.id)

        const held = await reviewOf(placed.id)
        expect(held.review).toMatchObject({
          stage: "held",
          hold_types: ["PAYMENT_PENDING"],
          sentence: { key: "payment_unproven" },
        })
        await reconciliation().updatePlatformItems(
          await itemsBefore(placed.id, 30)
        )
        await projectItems(getContainer())
        await subscribersEnded()
        const missed = (await reviewOf(placed.id)).holds.find(
          ({ released_at }: { released_at: string | null }) => !released_at
        )
        expect(missed.evidence).toMatchObject({
          requires: "proven",
          proven: "0",
          unproven: "7000000",
          money_state: "UNPROVEN",
        })

        const code = referenceCode("MD", placed.display_id)
        await importText(accountId, 70_000, `${code} BUDI SANTOSO`)
        expect(await moneyOf(placed.id)).toMatchObject([
          { state: "EXACT", unproven_minor: "0" },
        ])
        expect((await reviewOf(placed.id)).review).toMatchObject({
          stage: "released",
          hold_types: [],
        })
      })
    })

    describe("receipts", () => {
      const receiptsOf = async (orderId: string): Promise<DocumentRow[]> => {
        const { data } = await get(
          `/order-cycle/documents?order_id=${orderId}&type=receipt`
        )
        return data.documents
      }

      const sweep = async () => {
        const { result } = await sweepDocumentsWorkflow(getContainer()).run({
          input: { actor: "job:test" },
        })
        return result
      }

      const matchOf = async (orderId: string) => {
        const [claim] = await reconciliation().listReceiptClaims({
          order_id: orderId,
        })
        return claim
      }

      it("confirm a transfer once, and are void when its match is undone", async () => {
        const accountId = await openAccount({ code: "bca", name: "BCA" })
        const order = await transferOrder(70_000)
        await sweep()
        expect(await receiptsOf(order.id)).toEqual([])
        await importText(accountId, 70_000, order.code)
        const claim = await matchOf(order.id)
        const heard = {
          event: { name: "", data: { id: claim.match_id } },
          container: getContainer(),
          pluginOptions: {},
        }
        await Promise.all([settleReceipts(heard), settleReceipts(heard)])
        await sweep()

        const [receipt, ...others] = await receiptsOf(order.id)
        expect(others).toEqual([])
        expect(receipt).toMatchObject({
          id: claim.document_id,
          source_id: claim.id,
          status: "issued",
          amount: "70000.00",
        })

        await undo(order.id)
        expect(await receiptsOf(order.id)).toMatchObject([
          { id: receipt.id, status: "void" },
        ])
        expect((await sweep()).failures).toEqual([])
        expect(await receiptsOf(order.id)).toHaveLength(1)

        const item = await itemOf(order.id)
        const [line] = await reconciliation().listStatementLines({
          state: "open",
        })
        await post("/order-cycle/reconciliation/matches", {
          line_id: line.id,
          items: [{ item_id: item.id }],
        })
        await subscribersEnded()
        expect(
          (await receiptsOf(order.id)).map(({ status }) => status).sort()
        ).toEqual(["issued", "void"])
      })

      it("confirm each part of a transfer", async () => {
        const accountId = await openAccount({ code: "bca", name: "BCA" })
        const order = await transferOrder(499_000)
        for (const amount of [300_000, 199_000]) {
          await importText(accountId, amount, `${order.code} BUDI SANTOSO`)
        }
        await sweep()
        expect(
          (await receiptsOf(order.id)).map(({ amount }) => amount).sort()
        ).toEqual(["199000.00", "300000.00"])
      })

      it("are issued by the sweeper after a crash, and voided by it", async () => {
        const accountId = await openAccount({ code: "bca", name: "BCA" })
        const order = await transferOrder(70_000)
        const bus = getContainer().resolve(Modules.EVENT_BUS)
        // The process dies before its listeners hear.
        const silence = jest.spyOn(bus, "emit").mockResolvedValue(undefined)
        await post("/order-cycle/reconciliation/files", {
          account_id: accountId,
          file_name: "mutasi.csv",
          content: bcaStatement([{ amount: 70_000, text: order.code }]),
        })
        await post("/order-cycle/reconciliation/match")
        silence.mockRestore()
        expect(await matchOf(order.id)).toMatchObject({
          document_id: null,
          amount_minor: "7000000",
        })
        expect(await receiptsOf(order.id)).toEqual([])
        expect((await sweep()).failures).toEqual([])
        expect(await receiptsOf(order.id)).toMatchObject([
          { status: "issued", amount: "70000.00" },
        ])

        const { match_id } = await matchOf(order.id)
        await reconciliation().undoMatch({
          match_id,
          actor: "user_1",
          reason: "not his",
        })
        await sweep()
        expect(await receiptsOf(order.id)).toMatchObject([{ status: "void" }])
      })

      it("are not doubled where somebody had captured the money before", async () => {
        const accountId = await openAccount({ code: "bca", name: "BCA" })
        const placed = await placeOrder(api, store, {
          items: [{ variant_id: store.variants.cup.id, quantity: 1 }],
          metadata: { order_cycle_payment_method: "bank_transfer" },
        })
        await captureByHand(placed.id)
        await sweep()
        const [first] = await receiptsOf(placed.id)
        expect(first).toMatchObject({ amount: "70000.00" })
        await importText(
          accountId,
          70_000,
          referenceCode("MD", placed.display_id)
        )
        await sweep()
        expect(await receiptsOf(placed.id)).toMatchObject([{ id: first.id }])
        expect(await matchOf(placed.id)).toMatchObject({
          document_id: null,
          covered_at: expect.any(Date),
        })
      })

      it("of cash on delivery wait for the courier's remittance", async () => {
        const account_id = await openAccount({
          code: "kurir",
          name: "Kurir",
          kind: "courier",
          csv_profile: {
            name: "plain",
            kind: "bank",
            currency: "IDR",
            columns: { booked_on: "day", text: "text", amount: "amount" },
            dates: ["YYYY-MM-DD"],
            numbers: "plain",
          },
        })
        const order = await transferOrder(249_000, {
          order_cycle_payment_method: "cod",
        })
        await reconciliation().createPlatformItems({
          provider_refs: [],
          kind: "cod_due",
          entity_id: order.id,
          order_id: order.id,
          amount_minor: "24900000",
          currency_code: "idr",
          opened_at: new Date(),
        })
        await sweep()
        expect(await receiptsOf(order.id)).toEqual([])

        await post("/order-cycle/reconciliation/files", {
          account_id,
          file_name: "setoran.csv",
          content: "day,text,amount\n2026-11-20,SETORAN COD,249000\n",
        })
        await subscribersEnded()
        const [line] = await reconciliation().listStatementLines({
          account_id,
        })
        const item = await itemOf(order.id)
        const answer = await post("/order-cycle/reconciliation/matches", {
          line_id: line.id,
          items: [{ item_id: item.id }],
        })
        expect(answer.status).toBe(200)
        await subscribersEnded()
        await sweep()
        expect(await receiptsOf(order.id)).toMatchObject([
          { status: "issued", amount: "249000.00" },
        ])
        expect(await moneyOf(order.id)).toMatchObject([
          {
            state: "EXACT",
            proven_minor: "24900000",
            captured_minor: "24900000",
          },
        ])
      })
    })

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

      it("that core booked under its payment is not booked once more", async () => {
        const order = await paid("usd", [100])
        await refundPaymentsWorkflow(getContainer()).run({
          input: [{ payment_id: order.payment_ids[0], amount: 30 }],
        })
        expect((await refund(order.id, "40")).status).toBe(200)
        await subscribersEnded()
        expect(await transactionsOf(order.id)).toEqual([100, -30, -40])
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
