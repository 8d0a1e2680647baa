import { MathBN, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { VERIFICATION_MODULE } from "../../src/modules/verification/module-key"
import type { VerificationModuleService } from "../../src/modules/verification/service"
import { sweepGrantedRefundsWorkflow } from "../../src/workflows/verification/workflows/sweep-granted-refunds"
import { verifyOrderWorkflow } from "../../src/workflows/verification/workflows/verify-order"
import { createAdminSession } from "../fixtures/admin-session"
import { pauseSweeps } from "../fixtures/pause-sweeps"
import { placeOrder } from "../fixtures/place-order"
import { queryRows } from "../fixtures/query-rows"
import { type SeededStore, seedStore } from "../fixtures/seed-store"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer, utils }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>

    beforeAll(async () => {
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
      await pauseSweeps(getContainer())
    })

    afterEach(() => utils.waitWorkflowExecutions())

    const post = (path: string, body: unknown = {}) =>
      api
        .post(path, body, admin)
        .catch((error: { response: unknown }) => error.response)

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
      await utils.waitWorkflowExecutions()
      return { ...order, payment_id: payment.id }
    }

    const reviewOf = async (orderId: string) => {
      await utils.waitWorkflowExecutions()
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
      await utils.waitWorkflowExecutions()
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
      const over = await grant(order.id, "12000001")
      expect(over.status).toBe(400)
      expect(over.data.message).toContain(
        "IDR 120000.01 cannot be granted: IDR 120000.00 is charged"
      )
      const { data } = await grant(order.id, "12000000")
      const more = await grant(order.id, "1")
      expect(more.data.message).toContain("IDR 120000.00 of it is granted")
      const paid = await execute(data.granted_refund.id)
      expect(paid.data.granted_refund.state).toBe("success")
      expect(await reviewOf(order.id)).toMatchObject({
        due_minor: "0",
        charged_minor: "0",
        charge_status: "full",
      })
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
        "IDR 120001 cannot be paid back: IDR 120000"
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
  },
})
