import { MathBN, Modules } from "@medusajs/framework/utils"
import {
  cancelOrderWorkflow,
  createPromotionsWorkflow,
  updateInventoryLevelsWorkflow,
} from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { VERIFICATION_MODULE } from "../../src/modules/verification/module-key"
import type { VerificationModuleService } from "../../src/modules/verification/service"
import { PACKING_MODULE } from "../../src/modules/packing/module-key"
import type { PackingModuleService } from "../../src/modules/packing/service"
import { closeParcelWorkflow } from "../../src/workflows/packing/workflows/close-parcel"
import { createPickTasksWorkflow } from "../../src/workflows/packing/workflows/create-pick-tasks"
import { openParcelWorkflow } from "../../src/workflows/packing/workflows/open-parcel"
import { sweepPackingWorkflow } from "../../src/workflows/packing/workflows/sweep-packing"
import { auditOrdersWorkflow } from "../../src/workflows/verification/workflows/audit-orders"
import { sweepGrantedRefundsWorkflow } from "../../src/workflows/verification/workflows/sweep-granted-refunds"
import { verifyOrderWorkflow } from "../../src/workflows/verification/workflows/verify-order"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import { pauseSweeps } from "../fixtures/pause-sweeps"
import { placeOrder } from "../fixtures/place-order"
import { queryRows } from "../fixtures/query-rows"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { subscribersEnded } from "../fixtures/subscribers-ended"
import { postAs } from "../fixtures/post-as"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>

    beforeAll(async () => {
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
      await pauseSweeps(getContainer())
    })

    const post = postAs(api, () => admin)

    const verification = () =>
      getContainer().resolve<VerificationModuleService>(VERIFICATION_MODULE)

    const query = (input: Parameters<typeof queryRows>[1]) =>
      queryRows(getContainer(), input)

    const paymentsOf = async (orderId: string) => {
      const [order] = await query({
        entity: "order",
        fields: [
          "total",
          "payment_collections.payments.id",
          "payment_collections.payments.refunds.*",
        ],
        filters: { id: orderId },
      })
      return order.payment_collections[0].payments as {
        id: string
        refunds: { raw_amount: { value: string }; metadata: unknown }[]
      }[]
    }

    /** Two cups and shipping: Rp 120.000, transferred and captured. */
    const placePaid = async (captured = 120_000) => {
      const order = await placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity: 2 }],
        metadata: { order_cycle_payment_method: "bank_transfer" },
      })
      const [payment] = await paymentsOf(order.id)
      await post(`/admin/payments/${payment.id}/capture`, {
        amount: captured,
      })
      await subscribersEnded()
      return { ...order, payment_id: payment.id }
    }

    const reviewOf = async (orderId: string) => {
      await subscribersEnded()
      await verifyOrderWorkflow(getContainer()).run({
        input: { order_id: orderId, actor: "system" },
      })
      const [review] = await verification().listOrderReviews({
        order_id: orderId,
      })
      return review
    }

    let keys = 0
    const grant = (orderId: string, amount_minor: string, more = {}) =>
      post(`/admin/order-cycle/orders/${orderId}/granted-refunds`, {
        amount_minor,
        reason: "Cup came chipped",
        idempotency_key: `grant-key-${++keys}`,
        ...more,
      })

    const execute = (grantId: string) =>
      post(`/admin/order-cycle/granted-refunds/${grantId}/execute`)

    const refundsOf = async (orderId: string) =>
      (await paymentsOf(orderId)).flatMap(({ refunds }) =>
        refunds.map(({ raw_amount }) => raw_amount.value)
      )

    it("still asks for money that core paid back and nobody granted", async () => {
      const order = await placePaid()
      expect(await reviewOf(order.id)).toMatchObject({
        due_minor: "12000000",
        charged_minor: "12000000",
        charge_status: "full",
      })
      const { status } = await post(
        `/admin/payments/${order.payment_id}/refund`,
        { amount: 120_000 }
      )
      expect(status).toBe(200)
      const [core] = await query({
        entity: "order",
        fields: ["total", "credit_lines.reference"],
        filters: { id: order.id },
      })
      expect(Number(core.total)).toBe(0)
      expect(core.credit_lines).toMatchObject([
        { reference: "payment_collection" },
      ])
      expect(await reviewOf(order.id)).toMatchObject({
        due_minor: "12000000",
        charged_minor: "0",
        charge_status: "none",
        hold_types: ["PAYMENT_NONE"],
      })
    })

    it("takes credit off, but no credit line that mirrors a refund", async () => {
      const order = await placePaid(100_000)
      expect(await reviewOf(order.id)).toMatchObject({
        due_minor: "12000000",
        charge_status: "partial",
      })
      const credited = await post(`/admin/orders/${order.id}/credit-lines`, {
        amount: 20_000,
        reference: "goodwill",
        reference_id: "letter-7",
      })
      expect(credited.status).toBe(200)
      expect(await reviewOf(order.id)).toMatchObject({
        due_minor: "10000000",
        charge_status: "full",
      })
      const { data } = await post("/admin/refund-reasons", {
        label: "Chipped",
        code: "chipped",
      })
      await post(`/admin/payments/${order.payment_id}/refund`, {
        amount: 30_000,
        refund_reason_id: data.refund_reason.id,
      })
      const lines = await query({
        entity: "order",
        fields: ["credit_lines.reference", "credit_lines.reference_id"],
        filters: { id: order.id },
      })
      expect(lines[0].credit_lines).toContainEqual(
        expect.objectContaining({
          reference: "Chipped",
          reference_id: "chipped",
        })
      )
      expect(await reviewOf(order.id)).toMatchObject({
        due_minor: "10000000",
        charged_minor: "7000000",
        charge_status: "partial",
      })
    })

    it("asks nothing of an order that is cancelled and paid back", async () => {
      const order = await placePaid()
      const { status } = await post(`/admin/orders/${order.id}/cancel`)
      expect(status).toBe(200)
      expect(await reviewOf(order.id)).toMatchObject({
        stage: "canceled",
        due_minor: "0",
        charged_minor: "0",
      })
    })

    it("warns of an order that is paid more than it owes", async () => {
      const order = await placePaid()
      await grant(order.id, "2000000")
      expect(await reviewOf(order.id)).toMatchObject({
        due_minor: "10000000",
        charged_minor: "12000000",
        charge_status: "overcharged",
        hold_types: [],
      })
      expect(
        await query({
          entity: "order_finding",
          fields: ["code", "level"],
          filters: { order_id: order.id, check: "money" },
        })
      ).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ code: "PAYMENT_OVER", level: "warn" }),
        ])
      )
    })

    it("grants a refund once per key and pays it once", async () => {
      const order = await placePaid()
      const key = { idempotency_key: "the-same-key" }
      const first = await grant(order.id, "2000000", key)
      const again = await grant(order.id, "2000000", key)
      const other = await grant(order.id, "3000000", key)
      expect(first.data.granted_refund).toMatchObject({
        state: "none",
        amount_minor: "2000000",
        currency_code: "idr",
        granted_by: admin.user_id,
      })
      expect(again.data.granted_refund.id).toBe(first.data.granted_refund.id)
      expect(other.status).toBe(409)
      expect(other.data.message).toContain("belongs to the granted refund")

      const { id } = first.data.granted_refund
      const listed = await api.get(
        `/admin/order-cycle/orders/${order.id}/granted-refunds`,
        admin
      )
      expect(listed.data.granted_refunds).toMatchObject([
        {
          id,
          payouts: [{ payment_id: order.payment_id, amount_minor: "2000000" }],
        },
      ])
      const answers = await Promise.all([execute(id), execute(id)])
      for (const { data } of answers) {
        expect(data.granted_refund.state).toBe("success")
      }
      expect(await refundsOf(order.id)).toEqual(["20000"])
      expect(await reviewOf(order.id)).toMatchObject({
        due_minor: "10000000",
        charged_minor: "10000000",
        charge_status: "full",
      })
      const { data: late } = await post(
        `/admin/order-cycle/granted-refunds/${id}/withdraw`
      )
      expect(late.message).toContain("is success")
      await subscribersEnded()
      const told = await query({
        entity: "timeline_event",
        fields: ["kind", "actor", "cause"],
        filters: { order_id: order.id, kind: ["refunded", "note"] },
      })
      const of = (cause: string) =>
        told.filter((entry) => entry.cause.startsWith(cause))
      expect(of("refund:")).toMatchObject([{ kind: "refunded" }])
      expect(of(`granted_refund:${id}:granted`)).toMatchObject([
        { kind: "note", actor: admin.user_id },
      ])
      expect(of(`granted_refund:${id}:success`)).toMatchObject([
        { kind: "note", actor: admin.user_id },
      ])
    })

    it("grants all that is charged and not one minor unit more", async () => {
      const order = await placePaid()
      const over = await grant(order.id, "12000100")
      expect(over.status).toBe(400)
      expect(over.data.message).toContain(
        "IDR 120001.00 cannot be granted: IDR 120000.00 is charged"
      )
      const { data } = await grant(order.id, "12000000")
      const more = await grant(order.id, "100")
      expect(more.data.message).toContain("IDR 120000.00 of it is granted")
      const paid = await execute(data.granted_refund.id)
      expect(paid.data.granted_refund.state).toBe("success")
      expect(await reviewOf(order.id)).toMatchObject({
        due_minor: "0",
        charged_minor: "0",
        charge_status: "full",
      })
    })

    it("grants what units cost, each once, and nothing that nobody can pay", async () => {
      const order = await placePaid()
      const odd = await grant(order.id, "10050")
      expect(odd.status).toBe(400)
      expect(odd.data.message).toBe(
        "IDR 100.50 cannot be paid: the smallest amount is IDR 1.00. Grant " +
          "IDR 100.00 or IDR 101.00."
      )
      const [{ items }] = await query({
        entity: "order",
        fields: ["items.id"],
        filters: { id: order.id },
      })
      const byLine = (quantity: number, idempotency_key: string) =>
        post(`/admin/order-cycle/orders/${order.id}/granted-refunds`, {
          lines: [{ line_id: items[0].id, quantity }],
          reason: "Cup came chipped",
          idempotency_key,
        })
      const one = await byLine(1, "first-chipped")
      const again = await byLine(1, "first-chipped")
      expect(one.data.granted_refund).toMatchObject({
        amount_minor: "5000000",
        lowers_due: true,
      })
      expect(again.data.granted_refund.id).toBe(one.data.granted_refund.id)
      expect(
        await verification().retrieveGrantedRefund(one.data.granted_refund.id)
      ).toMatchObject({
        lines: [{ line_id: items[0].id, quantity: 1, amount_minor: "5000000" }],
      })
      const tooMany = await byLine(2, "both-chipped")
      expect(tooMany.status).toBe(400)
      expect(tooMany.data.message).toContain("1 are left of line")
      const neither = await post(
        `/admin/order-cycle/orders/${order.id}/granted-refunds`,
        { reason: "Cup came chipped", idempotency_key: "nothing-at-all" }
      )
      expect(neither.status).toBe(400)
      expect(await reviewOf(order.id)).toMatchObject({ due_minor: "7000000" })
    })

    it("fails with the provider's words, still owes it, and pays when asked again", async () => {
      const order = await placePaid()
      const { data } = await grant(order.id, "2000000")
      const { id } = data.granted_refund
      const payments = getContainer().resolve(Modules.PAYMENT)
      const provider = jest
        .spyOn(payments, "refundPayment")
        .mockRejectedValueOnce(new Error("The bank does not answer"))
      const failed = await execute(id)
      provider.mockRestore()
      expect(failed.data.granted_refund).toMatchObject({
        state: "failure",
        error: expect.stringContaining("The bank does not answer"),
      })
      expect(await reviewOf(order.id)).toMatchObject({
        due_minor: "10000000",
        charged_minor: "12000000",
      })
      const paid = await execute(id)
      expect(paid.data.granted_refund.state).toBe("success")
      expect(await refundsOf(order.id)).toEqual(["20000"])
    })

    it("takes a granted refund back before it is paid", async () => {
      const order = await placePaid()
      const { data } = await grant(order.id, "2000000")
      const { id } = data.granted_refund
      const withdrawn = await post(
        `/admin/order-cycle/granted-refunds/${id}/withdraw`
      )
      expect(withdrawn.data.granted_refund.state).toBe("withdrawn")
      expect(await reviewOf(order.id)).toMatchObject({ due_minor: "12000000" })
      const refused = await execute(id)
      expect(refused.status).toBe(400)
      expect(refused.data.message).toContain("was withdrawn")
      expect(await refundsOf(order.id)).toEqual([])
      expect((await execute("ogrf_nobody")).status).toBe(404)
    })

    it("refuses core's route one minor unit that its own guard lets through", async () => {
      const order = await placePaid()
      const path = `/admin/payments/${order.payment_id}/refund`
      const refused = await post(path, { amount: 120_001 })
      expect(refused.status).toBe(409)
      expect(refused.data.message).toContain(
        "IDR 120001.00 cannot be paid back: IDR 120000.00 is left"
      )
      // What core would have done.
      const core = await getContainer()
        .resolve(Modules.PAYMENT)
        .refundPayment({ payment_id: order.payment_id, amount: 120_001 })
      expect(core.refunds).toHaveLength(1)
    })

    describe("an execution that was cut off", () => {
      const interrupt = async (grantId: string) =>
        verification().updateGrantedRefunds({
          id: grantId,
          state: "pending",
          executed_by: "somebody",
          executed_at: new Date(Date.now() - 10 * 60_000),
        })
      const sweep = () =>
        sweepGrantedRefundsWorkflow(getContainer()).run({
          input: { actor: "job:test" },
        })

      it("is adopted when core paid", async () => {
        const order = await placePaid()
        const { data } = await grant(order.id, "2000000")
        const { id } = data.granted_refund
        await getContainer()
          .resolve(Modules.PAYMENT)
          .refundPayment({
            payment_id: order.payment_id,
            amount: MathBN.convert(20_000),
            metadata: { order_cycle_granted_refund: id },
          } as never)
        await interrupt(id)
        expect((await sweep()).result.failures).toEqual([])
        expect(await verification().retrieveGrantedRefund(id)).toMatchObject({
          state: "success",
          refund_id: expect.stringContaining("ref_"),
        })
        await execute(id)
        expect(await refundsOf(order.id)).toEqual(["20000"])
      })

      it("has failed when core did not, and can be paid then", async () => {
        const order = await placePaid()
        const { data } = await grant(order.id, "2000000")
        const { id } = data.granted_refund
        await interrupt(id)
        await sweep()
        const failed = await verification().retrieveGrantedRefund(id)
        expect(failed).toMatchObject({ state: "failure", refund_id: null })
        expect(failed.error).toContain("IDR 0.00 of IDR 20000.00 was paid")
        expect(await reviewOf(order.id)).toMatchObject({
          due_minor: "10000000",
        })
        const paid = await execute(id)
        expect(paid.data.granted_refund.state).toBe("success")
        expect(await refundsOf(order.id)).toEqual(["20000"])
      })
    })

    describe("changing an order", () => {
      const item = () => store.variants.cup.inventory_item_id

      beforeEach(async () => {
        await createPromotionsWorkflow(getContainer()).run({
          input: {
            promotionsData: [
              {
                code: "HEMAT10",
                type: "standard",
                status: "active",
                application_method: {
                  type: "percentage",
                  target_type: "items",
                  allocation: "across",
                  value: 10,
                  currency_code: "idr",
                },
              },
            ],
          },
        })
      })

      /** 5 × 50,000 − 10 %, shipping 20,000: 245,000, all of it paid. */
      const placeFive = async (captures = [245_000], metadata = {}) => {
        const order = await placeOrder(api, store, {
          items: [{ variant_id: store.variants.cup.id, quantity: 5 }],
          metadata: {
            order_cycle_payment_method: "bank_transfer",
            ...metadata,
          },
          promo_codes: ["HEMAT10"],
        })
        expect(order.total).toBe(245_000)
        const [payment] = await paymentsOf(order.id)
        for (const amount of captures) {
          await post(`/admin/payments/${payment.id}/capture`, { amount })
        }
        await reviewOf(order.id)
        const { id: line_id } = await lineOf(order.id)
        return { ...order, payment_id: payment.id, line_id }
      }

      const lineOf = async (orderId: string) => {
        const [order] = await query({
          entity: "order",
          fields: [
            "version",
            "total",
            "items.id",
            "items.detail.quantity",
            "items.detail.metadata",
            "items.adjustments.amount",
            "credit_lines.reference",
          ],
          filters: { id: orderId },
        })
        const plain = JSON.parse(JSON.stringify(order))
        return { ...plain.items[0], order: plain }
      }

      const preview = (orderId: string, body: object) =>
        post(`/admin/order-cycle/orders/${orderId}/preview-change`, body)

      const planOf = async (orderId: string, body: object) => {
        const { data, status } = await preview(orderId, body)
        expect({ status, message: data.message }).toEqual({ status: 200 })
        return data.plan
      }

      const units = (line_id: string, quantity: number) => ({
        kind: "cancel_lines",
        lines: [{ line_id, quantity }],
      })

      const confirm = (
        orderId: string,
        { kind: _, ...lines }: ReturnType<typeof units>,
        plan_hash: string
      ) =>
        post(`/admin/order-cycle/orders/${orderId}/cancel-lines`, {
          ...lines,
          plan_hash,
          reason: "Customer changed her mind",
        })

      const cancelUnits = async (
        order: { id: string; line_id: string },
        quantity: number
      ) => {
        const request = units(order.line_id, quantity)
        const plan = await planOf(order.id, request)
        return await confirm(order.id, request, plan.plan_hash)
      }

      const reservedOf = async (lineId: string) => {
        const reservations = await getContainer()
          .resolve(Modules.INVENTORY)
          .listReservationItems({ line_item_id: lineId })
        return reservations.reduce((sum, one) => sum + Number(one.quantity), 0)
      }

      const reservedUnits = async () => {
        const levels = await getContainer()
          .resolve(Modules.INVENTORY)
          .listInventoryLevels({ inventory_item_id: item() })
        return levels.reduce(
          (sum, one) => sum + Number(one.reserved_quantity),
          0
        )
      }

      it("gives back 135,000 for three of five, then 90,000 for the last two", async () => {
        const order = await placeFive()
        const before = await reservedUnits()
        const plan = await planOf(order.id, units(order.line_id, 3))
        expect(plan).toMatchObject({
          kind: "cancel_lines",
          currency_code: "idr",
          money: {
            due_before: "24500000",
            due_after: "11000000",
            charged: "24500000",
            refund: "13500000",
            payouts: [
              { payment_id: order.payment_id, amount_minor: "13500000" },
            ],
            lines: [
              {
                line_id: order.line_id,
                quantity: 3,
                amount_minor: "13500000",
              },
            ],
          },
          stock: [{ units: 3, waiting: 0, to_location: null }],
        })
        const { data, status } = await cancelUnits(order, 3)
        expect({ status, message: data.message }).toEqual({ status: 200 })
        expect(data.granted_refund).toMatchObject({
          state: "none",
          amount_minor: "13500000",
          lowers_due: false,
        })
        expect(await reservedUnits()).toBe(before - 3)
        expect(await reservedOf(order.line_id)).toBe(2)
        expect(await lineOf(order.id)).toMatchObject({
          detail: {
            quantity: 2,
            metadata: {
              order_cycle_ordered: {
                quantity: 5,
                canceled: 3,
                charged: "22500000",
              },
            },
          },
          adjustments: [{ amount: 10_000 }],
        })
        expect(await reviewOf(order.id)).toMatchObject({
          due_minor: "11000000",
          charged_minor: "24500000",
          hold_types: [],
          allocation: "full",
        })
        await execute(data.granted_refund.id)
        expect(await refundsOf(order.id)).toEqual(["135000"])
        // Core writes no credit for money that was paid too much.
        expect((await lineOf(order.id)).order).toMatchObject({
          total: 110_000,
          credit_lines: [],
        })
        expect(await reviewOf(order.id)).toMatchObject({
          due_minor: "11000000",
          charged_minor: "11000000",
          charge_status: "full",
        })

        const last = await cancelUnits(order, 2)
        expect(last.data.granted_refund).toMatchObject({
          amount_minor: "9000000",
        })
        await execute(last.data.granted_refund.id)
        expect(await reviewOf(order.id)).toMatchObject({
          due_minor: "2000000",
          charged_minor: "2000000",
          charge_status: "full",
        })
        expect(await reservedUnits()).toBe(before - 5)
        const told = await query({
          entity: "timeline_event",
          fields: ["payload", "actor"],
          filters: { order_id: order.id, kind: "note" },
        })
        expect(
          told.filter(({ payload }) => payload?.event === "change_cancel_lines")
        ).toHaveLength(2)
      })

      it("refuses a plan that is stale, and does nothing", async () => {
        const order = await placeFive()
        const request = units(order.line_id, 2)
        const plan = await planOf(order.id, request)
        expect((await planOf(order.id, request)).plan_hash).toBe(plan.plan_hash)
        await cancelUnits(order, 1)
        const stale = await confirm(order.id, request, plan.plan_hash)
        expect(stale.status).toBe(409)
        expect(stale.data.message).toBe(
          `Order #${order.display_id} has changed since this was previewed: ` +
            "nothing was done. Preview it again."
        )
        expect((await lineOf(order.id)).detail.quantity).toBe(4)
        const other = await confirm(
          order.id,
          units(order.line_id, 1),
          (await planOf(order.id, request)).plan_hash
        )
        expect(other.status).toBe(409)
        const core = await preview(order.id, units(order.line_id, 5))
        expect(core.data.message).toContain("4 are left of it")
        expect((await preview("order_none", request)).status).toBe(404)
        const twice = await preview(order.id, {
          kind: "cancel_lines",
          lines: [request.lines[0], request.lines[0]],
        })
        expect(twice.status).toBe(400)
      })

      it("cancels the same units once when two do it at once", async () => {
        const order = await placeFive()
        const request = units(order.line_id, 3)
        const { plan_hash } = await planOf(order.id, request)
        const answers = await Promise.all([
          confirm(order.id, request, plan_hash),
          confirm(order.id, request, plan_hash),
        ])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
        expect((await lineOf(order.id)).detail.quantity).toBe(2)
        expect(
          await verification().listGrantedRefunds({ order_id: order.id })
        ).toMatchObject([{ amount_minor: "13500000" }])
      })

      it("gives back what is charged beyond the new due, and the shipping on request", async () => {
        const order = await placeFive([120_000])
        const three = await planOf(order.id, units(order.line_id, 3))
        expect(three.money).toMatchObject({
          due_after: "11000000",
          charged: "12000000",
          refund: "1000000",
        })
        const request = { ...units(order.line_id, 3), refund_shipping: true }
        const plan = await planOf(order.id, request)
        expect(plan.money).toMatchObject({
          shipping: "2000000",
          due_after: "9000000",
          refund: "3000000",
        })
        const done = await confirm(order.id, request, plan.plan_hash)
        expect(done.data.granted_refund.amount_minor).toBe("3000000")
        expect(await reviewOf(order.id)).toMatchObject({
          due_minor: "9000000",
          charged_minor: "12000000",
          hold_types: [],
        })
        await execute(done.data.granted_refund.id)
        expect(await reviewOf(order.id)).toMatchObject({
          due_minor: "9000000",
          charged_minor: "9000000",
          charge_status: "full",
        })
        const again = await preview(order.id, {
          ...units(order.line_id, 1),
          refund_shipping: true,
        })
        expect(again.data.message).toContain("was given back already")
      })

      const full = new Error("The disk is full")

      const breaks: [string, () => { mockRestore(): void }][] = [
        [
          "granting",
          () =>
            jest
              .spyOn(verification(), "createGrantedRefunds")
              .mockRejectedValueOnce(full),
        ],
        [
          "freeing stock",
          () =>
            jest
              .spyOn(
                getContainer().resolve(Modules.INVENTORY),
                "updateReservationItems"
              )
              .mockRejectedValueOnce(full),
        ],
      ]

      it.each(breaks)(
        "leaves all as it was when %s fails",
        async (_, breakIt) => {
          const order = await placeFive()
          const before = {
            line: await lineOf(order.id),
            reserved: await reservedOf(order.line_id),
          }
          const broken = breakIt()
          const failed = await cancelUnits(order, 3)
          broken.mockRestore()
          expect(failed.status).toBe(500)
          expect(
            await verification().listGrantedRefunds({ order_id: order.id })
          ).toEqual([])
          expect({
            line: await lineOf(order.id),
            reserved: await reservedOf(order.line_id),
          }).toEqual(before)
          expect(await reviewOf(order.id)).toMatchObject({
            due_minor: "24500000",
            hold_types: [],
          })
          // Core leaves the discounts of a version that it undoes.
          const done = await cancelUnits(order, 3)
          expect(done.data.granted_refund.amount_minor).toBe("13500000")
          expect((await lineOf(order.id)).adjustments).toEqual([
            expect.objectContaining({ amount: 10_000 }),
          ])
          expect(await reviewOf(order.id)).toMatchObject({
            due_minor: "11000000",
            hold_types: [],
          })
        }
      )

      const packing = () =>
        getContainer().resolve<PackingModuleService>(PACKING_MODULE)

      /** Fails as a kill does: nothing after it runs, nothing is undone. */
      const killed = async (
        breakIt: () => { mockRestore(): void },
        order: { id: string; line_id: string },
        quantity: number
      ) => {
        const orders = getContainer().resolve(Modules.ORDER)
        const broken = [
          breakIt(),
          ...(
            [
              "undoLastChange",
              "deleteOrderLineItemAdjustments",
              "deleteOrderShippingMethodAdjustments",
              "deleteOrderChanges",
            ] as const
          ).map((undo) =>
            jest.spyOn(orders, undo).mockResolvedValue(undefined as never)
          ),
          jest
            .spyOn(verification(), "deleteGrantedRefunds")
            .mockResolvedValue(undefined as never),
          jest
            .spyOn(packing(), "restoreUnits")
            .mockResolvedValue(undefined as never),
        ]
        const { status } = await cancelUnits(order, quantity)
        broken.forEach((one) => one.mockRestore())
        expect(status).toBe(500)
      }

      const grantsOf = (order_id: string) =>
        verification().listGrantedRefunds({ order_id })

      describe("killed amid cancelling units", () => {
        it.each([
          [3, "updateReservationItems" as const],
          [5, "softDeleteReservationItems" as const],
        ])(
          "owes the customer %d units that left the order, and finds their stock",
          async (quantity, step) => {
            const order = await placeFive()
            await killed(
              () =>
                jest
                  .spyOn(getContainer().resolve(Modules.INVENTORY), step)
                  .mockRejectedValueOnce(full),
              order,
              quantity
            )
            expect(await reservedOf(order.line_id)).toBe(5)
            const [{ id, amount_minor }, ...more] = await grantsOf(order.id)
            expect([amount_minor, more]).toEqual([
              `${quantity * 4_500_000}`,
              [],
            ])

            await reviewOf(order.id)
            await subscribersEnded()
            await auditOrdersWorkflow(getContainer()).run({
              input: { actor: "test", all: true, grace_seconds: 0 },
            })
            const [finding] = await verification().listAuditFindings({
              order_id: order.id,
              invariant: "allocation_equals_unfulfilled",
            })
            expect(finding).toMatchObject({
              expected: { unfulfilled: 5 - quantity },
              found: { reserved: 5, line_id: order.line_id },
              proposal: { repair: "release_excess" },
            })
            const before = await reservedUnits()
            const { data } = await post(
              `/admin/order-cycle/audit-findings/${finding.id}/repair`
            )
            expect(data.audit_finding.state).toBe("repaired")
            expect(await reservedOf(order.line_id)).toBe(5 - quantity)
            expect(await reservedUnits()).toBe(before - quantity)
            const paid = await execute(id)
            expect(paid.data.granted_refund.state).toBe("success")
          }
        )

        it("grants once for units that had not left it", async () => {
          const order = await placeFive()
          await killed(
            () =>
              jest
                .spyOn(
                  getContainer().resolve(Modules.ORDER),
                  "createOrderChange"
                )
                .mockRejectedValueOnce(full),
            order,
            3
          )
          expect((await lineOf(order.id)).detail.quantity).toBe(5)
          const again = await cancelUnits(order, 3)
          expect(again.data).toMatchObject({
            plan: { money: { refund: "0" } },
            granted_refund: null,
          })
          const grants = await grantsOf(order.id)
          expect(grants).toMatchObject([{ amount_minor: "13500000" }])
          await execute(grants[0].id)
          expect(await reviewOf(order.id)).toMatchObject({
            due_minor: "11000000",
            charged_minor: "11000000",
            charge_status: "full",
          })
        })

        it("asks less of who has not paid yet at the next check", async () => {
          const order = await placeFive([100_000])
          const made = await post("/admin/payment-collections", {
            order_id: order.id,
            amount: 145_000,
          })
          const { id } = made.data.payment_collection
          const payments = getContainer().resolve(Modules.PAYMENT)
          const asked = async () => {
            const { amount } = await payments.retrievePaymentCollection(id)
            return Number(amount)
          }
          await cancelUnits(order, 3)
          expect(await asked()).toBe(10_000)
          // What a kill leaves that comes after the units left the order.
          await payments.updatePaymentCollections(id, { amount: 145_000 })
          await reviewOf(order.id)
          expect(await asked()).toBe(10_000)
        })
      })

      it("gives up units that wait for stock before those that are there", async () => {
        const order = await placeFive()
        const inventory = getContainer().resolve(Modules.INVENTORY)
        const reserved = await inventory.listReservationItems({
          line_item_id: order.line_id,
        })
        await inventory.deleteReservationItems(reserved.map(({ id }) => id))
        const { jakarta, surabaya } = store.locations
        await updateInventoryLevelsWorkflow(getContainer()).run({
          input: {
            updates: [
              { location_id: jakarta, stocked_quantity: 2 },
              { location_id: surabaya, stocked_quantity: 0 },
            ].map((level) => ({ ...level, inventory_item_id: item() })),
          },
        })
        await reviewOf(order.id)
        const queued = async () => {
          const [row] = await verification().listBackorders({
            order_id: order.id,
          })
          return [row.quantity, row.state]
        }
        expect(await queued()).toEqual([3, "waiting"])
        const plan = await planOf(order.id, units(order.line_id, 2))
        expect(plan.stock).toMatchObject([{ units: 2, waiting: 2 }])
        await cancelUnits(order, 2)
        expect(await queued()).toEqual([1, "waiting"])
        expect(await reviewOf(order.id)).toMatchObject({
          hold_types: ["OUT_OF_STOCK"],
        })
        await cancelUnits(order, 1)
        expect(await queued()).toEqual([1, "canceled"])
        expect(await reservedOf(order.line_id)).toBe(2)
        expect(await reviewOf(order.id)).toMatchObject({
          allocation: "full",
          hold_types: [],
        })
      })

      it("shows what core's edit makes of the discount", async () => {
        const order = await placeFive()
        await post("/admin/order-edits", { order_id: order.id })
        const edit = `/admin/order-edits/${order.id}`
        await post(`${edit}/items/item/${order.line_id}`, { quantity: 2 })
        const busy = await preview(order.id, units(order.line_id, 1))
        expect(busy.data.message).toContain("is being edited in core")
        await post(`${edit}/confirm`)
        // 100,000 − all of the 25,000; ours is 90,000 and the shipping.
        expect((await lineOf(order.id)).order.total).toBe(75_000 + 20_000)
        await subscribersEnded()
      })

      describe("that is released", () => {
        const placeOf = async (lineId: string) => {
          const [{ location_id }] = await getContainer()
            .resolve(Modules.INVENTORY)
            .listReservationItems({ line_item_id: lineId })
          return location_id
        }

        const placeReleased = async () => {
          const order = await placeFive()
          await eventually(
            () => verification().listOrderReviews({ order_id: order.id }),
            ([review]) => review?.stage === "released"
          )
          await subscribersEnded()
          return { ...order, location_id: await placeOf(order.line_id) }
        }

        const packFive = async (order: { id: string; location_id: string }) => {
          const input = {
            order_id: order.id,
            location_id: order.location_id,
            actor: "packer",
          }
          await createPickTasksWorkflow(getContainer()).run({ input })
          const { result: parcel } = await openParcelWorkflow(
            getContainer()
          ).run({ input })
          await packing().updateParcelItems(
            parcel.items.map(({ id, quantity }) => ({ id, verified: quantity }))
          )
          await closeParcelWorkflow(getContainer()).run({
            input: { parcel_id: parcel.id, weight_g: null, actor: "packer" },
          })
          return { input, parcel }
        }

        const tasksOf = (order_id: string) =>
          packing().listPickTasks({ order_id, state: { $ne: "canceled" } })

        const sweepPacking = () =>
          sweepPackingWorkflow(getContainer()).run({
            input: { actor: "job:test" },
          })

        it.each([3, 5])(
          "picks all units again when killed amid cancelling %d of them",
          async (quantity) => {
            const order = await placeReleased()
            const { input } = await packFive(order)
            await killed(
              () =>
                jest
                  .spyOn(
                    getContainer().resolve(Modules.ORDER),
                    "createOrderChange"
                  )
                  .mockRejectedValueOnce(full),
              order,
              quantity
            )
            expect(await tasksOf(order.id)).toMatchObject(
              quantity === 5 ? [] : [{ quantity: 2, picked: 0 }]
            )
            const [{ id }] = await grantsOf(order.id)
            await post(`/admin/order-cycle/granted-refunds/${id}/withdraw`)
            await sweepPacking()
            expect(await tasksOf(order.id)).toMatchObject([
              { quantity: 5, picked: 0, state: "open" },
            ])
            const { result: parcel } = await openParcelWorkflow(
              getContainer()
            ).run({ input })
            expect(parcel.items).toMatchObject([{ quantity: 5 }])
          }
        )

        it("picks no units that a kill left reserved", async () => {
          const order = await placeReleased()
          await packFive(order)
          await killed(
            () =>
              jest
                .spyOn(
                  getContainer().resolve(Modules.INVENTORY),
                  "updateReservationItems"
                )
                .mockRejectedValueOnce(full),
            order,
            3
          )
          await sweepPacking()
          expect(await reservedOf(order.line_id)).toBe(5)
          expect(await tasksOf(order.id)).toMatchObject([{ quantity: 2 }])
        })

        it("puts packed units away and packs the rest anew", async () => {
          const order = await placeReleased()
          const { input, parcel } = await packFive(order)
          const request = units(order.line_id, 3)
          const plan = await planOf(order.id, request)
          expect(plan.parcels).toMatchObject([
            {
              code: parcel.code,
              state: "packed",
              put_away: [{ line_id: order.line_id, units: 3 }],
            },
          ])
          const done = await confirm(order.id, request, plan.plan_hash)
          expect(done.status).toBe(200)
          expect(await packing().retrieveParcel(parcel.id)).toMatchObject({
            state: "voided",
          })
          expect(
            await packing().listPickTasks({ order_id: order.id })
          ).toMatchObject([{ quantity: 2, picked: 0, state: "open" }])
          await reviewOf(order.id)
          const { result: next } = await openParcelWorkflow(getContainer()).run(
            { input }
          )
          expect(next.items).toMatchObject([{ quantity: 2 }])
        })

        it("refuses units that were handed over, and cancels the others", async () => {
          const order = await placeReleased()
          const path = `/admin/orders/${order.id}/fulfillments`
          const items = [{ id: order.line_id, quantity: 2 }]
          const fulfilled = await post(path, {
            location_id: order.location_id,
            items,
          })
          expect(fulfilled.status).toBe(200)
          const bound = await preview(order.id, units(order.line_id, 4))
          expect(bound.status).toBe(400)
          expect(bound.data.message).toContain("cancel that fulfilment first")
          const [{ fulfillments }] = await query({
            entity: "order",
            fields: ["fulfillments.id"],
            filters: { id: order.id },
          })
          await post(`${path}/${fulfillments[0].id}/shipments`, { items })
          const gone = await preview(order.id, units(order.line_id, 4))
          expect(gone.data.message).toContain("is a return case")
          const whole = await preview(order.id, { kind: "cancel" })
          expect(whole.data.message).toContain("is a return case")
          const rest = await cancelUnits(order, 3)
          expect(rest.data.granted_refund.amount_minor).toBe("13500000")
          expect(await reservedOf(order.line_id)).toBe(0)
        })

        it.each(["of the order", "by the body"])(
          "is not fulfilled (%s) while its money goes back",
          async (route) => {
            const order = await placeReleased()
            const body = {
              location_id: order.location_id,
              items: [{ id: order.line_id, quantity: 5 }],
            }
            const fulfil = () =>
              route === "of the order"
                ? post(`/admin/orders/${order.id}/fulfillments`, body)
                : post("/admin/fulfillments", {
                    ...body,
                    order_id: order.id,
                    provider_id: "manual_manual",
                    delivery_address: {},
                    labels: [],
                    data: null,
                    metadata: null,
                    items: [
                      {
                        title: "Cup",
                        sku: "CUP",
                        barcode: "",
                        quantity: 5,
                        line_item_id: order.line_id,
                      },
                    ],
                  })
            const { plan_hash } = await planOf(order.id, { kind: "cancel" })
            const locking = getContainer().resolve(Modules.LOCKING)
            const payments = getContainer().resolve(Modules.PAYMENT)
            const pay = payments.refundPayment.bind(payments)
            const acquire = locking.acquire.bind(locking)
            const waiting = jest.spyOn(locking, "acquire")
            const fulfilled: ReturnType<typeof post>[] = []
            const provider = jest
              .spyOn(payments, "refundPayment")
              .mockImplementationOnce(async (...refund) => {
                const asksForLock = new Promise((resolve) => {
                  waiting.mockImplementation((keys, ...rest) => {
                    if ([keys].flat()[0] === `order-cycle:order:${order.id}`) {
                      resolve("waits")
                    }
                    return acquire(keys, ...rest)
                  })
                })
                fulfilled.push(fulfil())
                await Promise.race([asksForLock, fulfilled[0]])
                return await pay(...refund)
              })
            const canceled = await post(
              `/admin/order-cycle/orders/${order.id}/cancel`,
              { plan_hash, reason: "Customer changed her mind" }
            )
            const { status, data } = await fulfilled[0]
            provider.mockRestore()
            waiting.mockRestore()
            expect(canceled.data).toMatchObject({ canceled: true })
            expect([status, data.message]).toEqual([
              409,
              expect.stringContaining("is canceled"),
            ])
          }
        )

        it("relocates as it was previewed", async () => {
          const order = await placeReleased()
          const { jakarta, surabaya } = store.locations
          const from = order.location_id
          const to = from === jakarta ? surabaya : jakarta
          const path = `/admin/order-cycle/orders/${order.id}/relocate`
          const plan = await planOf(order.id, { kind: "relocate", from, to })
          expect(plan.stock).toMatchObject([
            { units: 5, to_location: expect.stringMatching(/a$/) },
          ])
          await cancelUnits(order, 1)
          const { plan_hash } = plan
          const stale = await post(path, { from, to, plan_hash })
          expect(stale.status).toBe(409)
          const fresh = await planOf(order.id, { kind: "relocate", from, to })
          const done = await post(path, {
            from,
            to,
            plan_hash: fresh.plan_hash,
          })
          expect(done.status).toBe(200)
          expect(await placeOf(order.line_id)).toBe(to)
          expect(await tasksOf(order.id)).toMatchObject([
            { location_id: to, quantity: 4, state: "open" },
          ])
        })

        it("relocates some units of a line, and what is picked with them", async () => {
          const order = await placeReleased()
          const { jakarta, surabaya } = store.locations
          const from = order.location_id
          const to = from === jakarta ? surabaya : jakarta
          const path = `/admin/order-cycle/orders/${order.id}/relocate`
          const some = (quantity: number) => ({
            from,
            to,
            line_id: order.line_id,
            quantity,
          })
          const many = await preview(order.id, {
            kind: "relocate",
            ...some(6),
          })
          expect(many.data.message).toContain(
            "6 units of the line cannot go: 5"
          )
          expect((await post(path, some(6))).data.message).toContain(
            `5 of them are reserved at ${from}`
          )
          const lineless = await post(path, { from, to, quantity: 2 })
          expect(lineless.data.message).toContain("give its line_id")
          const plan = await planOf(order.id, { kind: "relocate", ...some(2) })
          expect(plan.stock).toMatchObject([{ units: 2 }])
          const { plan_hash } = plan
          expect((await post(path, { ...some(3), plan_hash })).status).toBe(409)
          const done = await post(path, { ...some(2), plan_hash })
          expect(done.data.moved).toMatchObject([{ quantity: 2 }])
          const places = (rows: { location_id: string; quantity: unknown }[]) =>
            Object.fromEntries(
              rows.map((row) => [row.location_id, Number(row.quantity)])
            )
          const reserved = await getContainer()
            .resolve(Modules.INVENTORY)
            .listReservationItems({ line_item_id: order.line_id })
          expect(places(reserved)).toEqual({ [from]: 3, [to]: 2 })
          expect(places(await tasksOf(order.id))).toEqual({
            [from]: 3,
            [to]: 2,
          })
          expect(await reviewOf(order.id)).toMatchObject({
            stage: "released",
            allocation: "full",
          })
        })
      })

      describe("as a whole", () => {
        const cancel = async (orderId: string) => {
          const { plan_hash } = await planOf(orderId, { kind: "cancel" })
          return await post(`/admin/order-cycle/orders/${orderId}/cancel`, {
            plan_hash,
            reason: "Customer changed her mind",
          })
        }

        const statusOf = async (id: string) => {
          const [order] = await query({
            entity: "order",
            fields: ["status"],
            filters: { id },
          })
          return order.status
        }

        it("pays two captures back exactly and frees the stock", async () => {
          const order = await placeFive([100_000, 145_000])
          const before = await reservedUnits()
          const plan = await planOf(order.id, { kind: "cancel" })
          expect(plan).toMatchObject({
            money: { due_after: "0", refund: "24500000" },
            stock: [{ units: 5 }],
          })
          const { data, status } = await cancel(order.id)
          expect({ status, message: data.message }).toEqual({ status: 200 })
          expect(data).toMatchObject({
            canceled: true,
            granted_refund: { state: "success", amount_minor: "24500000" },
          })
          expect(await statusOf(order.id)).toBe("canceled")
          expect(await refundsOf(order.id)).toEqual(["245000"])
          expect(await reservedUnits()).toBe(before - 5)
          expect(await reviewOf(order.id)).toMatchObject({
            stage: "canceled",
            due_minor: "0",
            charged_minor: "0",
          })
          const again = await preview(order.id, { kind: "cancel" })
          expect(again.data.message).toContain("is cancelled already")
        })

        it("pays each of two payments back what it took", async () => {
          const order = await placeFive([100_000])
          const made = await post("/admin/payment-collections", {
            order_id: order.id,
            amount: 145_000,
          })
          await post(
            `/admin/payment-collections/${made.data.payment_collection.id}/mark-as-paid`,
            { order_id: order.id }
          )
          expect(await reviewOf(order.id)).toMatchObject({
            charge_status: "full",
          })
          const plan = await planOf(order.id, { kind: "cancel" })
          expect(plan.money.payouts).toMatchObject([
            { amount_minor: "14500000" },
            { payment_id: order.payment_id, amount_minor: "10000000" },
          ])
          expect((await cancel(order.id)).data.canceled).toBe(true)
          const [{ payment_collections }] = await query({
            entity: "order",
            fields: ["payment_collections.payments.refunds.raw_amount"],
            filters: { id: order.id },
          })
          const paid = payment_collections.flatMap(
            ({
              payments,
            }: {
              payments: { refunds: { raw_amount: { value: string } }[] }[]
            }) =>
              payments.flatMap(({ refunds }) =>
                refunds.map(({ raw_amount }) => raw_amount.value)
              )
          )
          expect(paid.sort()).toEqual(["100000", "145000"])
        })

        it("cancels an unpaid order simply", async () => {
          const order = await placeFive([])
          const { data } = await cancel(order.id)
          expect(data).toMatchObject({ canceled: true, granted_refund: null })
          expect(await refundsOf(order.id)).toEqual([])
        })

        it("does not cancel while the money does not go back", async () => {
          const order = await placeFive()
          const provider = jest
            .spyOn(getContainer().resolve(Modules.PAYMENT), "refundPayment")
            .mockRejectedValueOnce(new Error("The bank does not answer"))
          const { data } = await cancel(order.id)
          provider.mockRestore()
          expect(data).toMatchObject({
            canceled: false,
            granted_refund: {
              state: "failure",
              error: expect.stringContaining("The bank does not answer"),
            },
          })
          expect(await statusOf(order.id)).toBe("pending")
          // All of its money is promised back: none is left to ship on.
          expect(await reviewOf(order.id)).toMatchObject({
            stage: "held",
            hold_types: ["PAYMENT_NONE"],
            charged_minor: "24500000",
          })
          const open = await preview(order.id, { kind: "cancel" })
          expect(open.data.message).toContain("is granted back and not paid")
          await execute(data.granted_refund.id)
          // Its money is back and it stands: it must not leave for nothing.
          expect(await reviewOf(order.id)).toMatchObject({
            stage: "held",
            hold_types: ["PAYMENT_NONE"],
            due_minor: "24500000",
            charged_minor: "0",
          })
          expect((await cancel(order.id)).data.canceled).toBe(true)
          expect(await refundsOf(order.id)).toEqual(["245000"])
        })

        it("holds an order that asks for no money until that is back", async () => {
          const order = await placeFive([245_000], {
            order_cycle_payment_method: "cod",
          })
          const provider = jest
            .spyOn(getContainer().resolve(Modules.PAYMENT), "refundPayment")
            .mockRejectedValueOnce(new Error("The bank does not answer"))
          const { data } = await cancel(order.id)
          provider.mockRestore()
          expect(data.canceled).toBe(false)
          const held = { stage: "held", hold_types: ["PAYMENT_NONE"] }
          expect(await reviewOf(order.id)).toMatchObject(held)
          await execute(data.granted_refund.id)
          expect(await reviewOf(order.id)).toMatchObject(held)
          expect((await cancel(order.id)).data.canceled).toBe(true)
          expect(await reviewOf(order.id)).toMatchObject({ stage: "canceled" })
        })

        it("refuses what core does: to pay back what is granted already", async () => {
          const order = await placeFive()
          const { data } = await cancelUnits(order, 3)
          const refused = await preview(order.id, { kind: "cancel" })
          expect(refused.data.message).toContain("IDR 135000.00 of order")
          const gate = await post(`/admin/orders/${order.id}/cancel`)
          expect(gate.status).toBe(409)
          expect(gate.data.message).toContain("(IDR 135000.00) is not paid")
          await cancelOrderWorkflow(getContainer()).run({
            input: { order_id: order.id },
          })
          // Core pays all of it and leaves the promise open.
          expect(await refundsOf(order.id)).toEqual(["245000"])
          const { state } = await verification().retrieveGrantedRefund(
            data.granted_refund.id
          )
          expect(state).toBe("none")
          await subscribersEnded()
        })
      })

      describe("in its address", () => {
        const change = (orderId: string, shipping_address: object) =>
          planOf(orderId, { kind: "address", shipping_address }).then(
            ({ plan_hash }) =>
              post(`/admin/order-cycle/orders/${orderId}/address`, {
                plan_hash,
                shipping_address,
              })
          )

        it("changes it and checks the order again", async () => {
          const order = await placeFive()
          const none = await change(order.id, { address_1: "" })
          expect(none.status).toBe(200)
          expect((await reviewOf(order.id)).hold_types).toContain(
            "ADDRESS_INCOMPLETE"
          )
          const { status } = await change(order.id, {
            address_1: "Jalan Kenanga 9",
            metadata: { district: "Cilandak" },
          })
          expect(status).toBe(200)
          const [{ shipping_address }] = await query({
            entity: "order",
            fields: ["shipping_address.*"],
            filters: { id: order.id },
          })
          expect(shipping_address).toMatchObject({
            address_1: "Jalan Kenanga 9",
            city: "Jakarta Selatan",
            metadata: { district: "Cilandak" },
          })
          expect((await reviewOf(order.id)).hold_types).toEqual([])
          const same = await preview(order.id, {
            kind: "address",
            shipping_address: { address_1: "Jalan Kenanga 9" },
          })
          expect(same.data.message).toContain("has this address already")
        })

        it("promises anew where the courier takes longer", async () => {
          const options = await verification().getOptions()
          const asked = jest
            .spyOn(verification(), "getOptions")
            .mockResolvedValue({
              ...options,
              promise: {
                cutOff: "15:00",
                workdays: [1, 2, 3, 4, 5],
                handlingDays: 0,
                locations: {},
                courier: {
                  workdays: [1, 2, 3, 4, 5, 6],
                  leadMin: 2,
                  leadMax: 4,
                },
                couriers: {},
              },
            })
          const order = await placeFive([245_000], {
            order_cycle_placed_at: "2026-08-14T15:01:00+07:00",
          })
          await verification().createServiceAreas({
            country_code: "id",
            area_code: "*",
            courier_service: "*",
            lead_min: 5,
            lead_max: 6,
          })
          const shipping_address = { address_1: "Jalan Kenanga 9" }
          const plan = await planOf(order.id, {
            kind: "address",
            shipping_address,
          })
          const after = {
            ship_at: "2026-08-17T16:59:59.999Z",
            deliver_at: "2026-08-24T16:59:59.999Z",
          }
          expect(plan.promise).toEqual({
            before: { ...after, deliver_at: "2026-08-21T16:59:59.999Z" },
            after,
          })
          await change(order.id, shipping_address)
          const review = await reviewOf(order.id)
          asked.mockRestore()
          expect(review.promised_deliver_at).toEqual(new Date(after.deliver_at))
        })

        it("is refused when the courier has a label with the old one", async () => {
          const order = await placeFive()
          const packing =
            getContainer().resolve<PackingModuleService>(PACKING_MODULE)
          await packing.createParcels({
            code: `P${order.display_id}-1`,
            order_id: order.id,
            location_id: store.locations.jakarta,
            state: "handed_over",
          })
          const refused = await preview(order.id, {
            kind: "address",
            shipping_address: { city: "Bogor" },
          })
          expect(refused.status).toBe(400)
          expect(refused.data.message).toContain(
            `The label of parcel P${order.display_id}-1 names the old address`
          )
        })
      })
    })
  },
})
