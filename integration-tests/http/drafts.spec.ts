import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { sweepVerificationWorkflow } from "../../src/workflows/verification/workflows/sweep-verification"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import { jakartaAddress } from "../fixtures/place-order"
import { queryRows } from "../fixtures/query-rows"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { subscribersEnded } from "../fixtures/subscribers-ended"
import { postAs } from "../fixtures/post-as"

const tellOfChangeWorkflow = createWorkflow(
  "test-tell-of-changed-order",
  (input: { id: string }) => {
    emitEventStep({ eventName: OrderWorkflowEvents.UPDATED, data: input })
  }
)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>

    beforeAll(async () => {
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
    })

    const post = postAs(api, () => admin)

    const get = (path: string) =>
      api
        .get(path, admin)
        .catch((error: { response: unknown }) => error.response)

    const draftPath = (id: string) => `/admin/order-cycle/intake/drafts/${id}`
    const convert = (id: string) =>
      post(`/admin/draft-orders/${id}/convert-to-order`)

    const createDraft = async (body: Record<string, unknown> = {}) => {
      const { data } = await post("/admin/draft-orders", {
        region_id: store.region_id,
        sales_channel_id: store.sales_channel_id,
        ...body,
      })
      return data.draft_order as { id: string; display_id: number }
    }

    const wholeDraft = async () => {
      const { data } = await post("/admin/customers", {
        email: "ani@customer.test",
      })
      return await createDraft({
        customer_id: data.customer?.id,
        email: "ani@customer.test",
        shipping_address: jakartaAddress,
        billing_address: jakartaAddress,
        items: [{ variant_id: store.variants.cup.id, quantity: 2 }],
        shipping_methods: [
          {
            name: "Regular",
            shipping_option_id: store.shipping_option_id,
            amount: 20_000,
          },
        ],
      })
    }

    const panelOf = async (id: string) =>
      (await get(`/admin/order-cycle/orders/${id}`)).data.order_cycle

    const unmet = (parts: { part: string; is_met: boolean }[]) =>
      parts.filter(({ is_met }) => !is_met).map(({ part }) => part)

    it("says what a draft lacks, and keeps it a draft", async () => {
      const draft = await createDraft()
      const { data } = await get(draftPath(draft.id))
      expect(data.draft).toMatchObject({
        order_id: draft.id,
        taken: { taken_by: null, taken_at: null, channel: null },
        completeness: { is_complete: false },
        channels: [
          { code: "phone", kind: "phone" },
          { code: "warung", kind: "pos" },
        ],
        payment_methods: ["card", "bank_transfer", "cod", "invoice"],
      })
      const all = [
        "customer",
        "contact",
        "address",
        "shipping_method",
        "line",
        "payment_terms",
      ]
      expect(unmet(data.draft.completeness.parts)).toEqual(all)

      const refused = await convert(draft.id)
      expect(refused.status).toBe(409)
      expect(unmet(refused.data.missing)).toEqual(all)
      expect(refused.data.message).toContain(`POST ${draftPath(draft.id)}`)
      const [kept] = await queryRows(getContainer(), {
        entity: "order",
        fields: ["is_draft_order", "status"],
        filters: { id: draft.id },
      })
      expect(kept).toMatchObject({ is_draft_order: true, status: "draft" })
    })

    it("writes down who took a draft, once, and lets it be corrected", async () => {
      const draft = await createDraft({ metadata: { other: "stays" } })
      const first = await post(draftPath(draft.id), {
        channel: "phone",
        caller: "Ibu Ani",
        note: "Call back at noon",
      })
      expect(first.status).toBe(200)
      const { taken } = first.data.draft
      expect(taken).toEqual({
        channel: "phone",
        channel_kind: "phone",
        caller: "Ibu Ani",
        note: "Call back at noon",
        payment_method: null,
        taken_by: admin.user_id,
        taken_by_name: "Desk User",
        taken_at: expect.stringMatching(/Z$/),
      })
      const second = await post(draftPath(draft.id), {
        note: null,
        payment_method: "cod",
        taken_by: "Rina",
      })
      expect(second.data.draft.taken).toEqual({
        ...taken,
        note: null,
        payment_method: "cod",
        taken_by: "Rina",
        taken_by_name: null,
      })
      const third = await post(draftPath(draft.id), { channel: null })
      expect(third.data.draft.taken).toMatchObject({
        channel: null,
        channel_kind: null,
        taken_by: "Rina",
        taken_at: taken.taken_at,
      })
      const [order] = await queryRows(getContainer(), {
        entity: "order",
        fields: ["metadata"],
        filters: { id: draft.id },
      })
      expect(order.metadata).toEqual({
        other: "stays",
        order_cycle_caller: "Ibu Ani",
        order_cycle_payment_method: "cod",
        order_cycle_taken_by: "Rina",
        order_cycle_taken_at: taken.taken_at,
      })
    })

    it.each([
      [{ channel: "pasar" }, /channel "pasar".*phone, warung/],
      [{ payment_method: "barter" }, /payment_method "barter".*card/],
      [{ taken_at: "2999-01-01T00:00:00Z" }, /yet to come/],
      [{ taken_at: "yesterday" }, /taken_at/],
      [{ colour: "red" }, /colour/],
    ])("refuses %j", async (body, message) => {
      const draft = await createDraft()
      const { status, data } = await post(draftPath(draft.id), body)
      expect([status, data.message]).toEqual([
        400,
        expect.stringMatching(message),
      ])
      expect((await get(draftPath(draft.id))).data.draft.taken).toMatchObject({
        taken_by: null,
      })
    })

    it("holds a phone order without payment, and says who took it", async () => {
      const draft = await wholeDraft()
      await post(draftPath(draft.id), {
        channel: "phone",
        caller: "Ibu Ani",
        taken_at: "2026-11-20T02:30:00Z",
      })
      const lacking = await convert(draft.id)
      expect(unmet(lacking.data.missing)).toEqual(["payment_terms"])

      await post(draftPath(draft.id), { payment_method: "bank_transfer" })
      const converted = await convert(draft.id)
      expect(converted.status).toBe(200)
      const panel = await eventually(
        () => panelOf(draft.id),
        ({ review }) => review?.stage === "held"
      )
      await subscribersEnded()
      expect(panel.review).toMatchObject({
        channel: "phone",
        hold_types: ["PAYMENT_NONE"],
        sentence: { key: "held_payment_none" },
      })
      expect(panel.taken).toMatchObject({
        channel: "phone",
        caller: "Ibu Ani",
        taken_by: admin.user_id,
        taken_by_name: "Desk User",
        taken_at: "2026-11-20T02:30:00.000Z",
      })
      const { timeline } = await panelOf(draft.id)
      expect(timeline).toContainEqual(
        expect.objectContaining({
          kind: "placed",
          actor: admin.user_id,
          payload: {
            channel: "phone",
            caller: "Ibu Ani",
            taken_at: "2026-11-20T02:30:00.000Z",
          },
        })
      )
      expect((await get(draftPath(draft.id))).status).toBe(404)
      const late = await post(draftPath(draft.id), { caller: "Somebody" })
      expect([late.status, late.data.message]).toEqual([
        404,
        expect.stringContaining("no draft order"),
      ])
      // Core's own answer to what is no draft stays.
      expect((await convert(draft.id)).status).toBe(400)
    })

    it("neither checks, reserves nor releases a draft that changes", async () => {
      const draft = await wholeDraft()
      await post(draftPath(draft.id), { payment_method: "invoice" })
      await tellOfChangeWorkflow(getContainer()).run({
        input: { id: draft.id },
      })
      await subscribersEnded()
      await sweepVerificationWorkflow(getContainer()).run({
        input: { actor: "test" },
      })
      const refused = await post(`/admin/order-cycle/orders/${draft.id}/verify`)
      expect([refused.status, refused.data.message]).toEqual([
        400,
        expect.stringContaining("is a draft"),
      ])
      const panel = await panelOf(draft.id)
      expect(panel).toMatchObject({ review: null, holds: [], timeline: [] })

      expect((await convert(draft.id)).status).toBe(200)
      await eventually(
        () => panelOf(draft.id),
        ({ review }) => review?.stage === "released"
      )
      await subscribersEnded()
    })
  },
})
