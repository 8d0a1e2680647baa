import type { CreateOrderLineItemDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createOrderWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { TIMELINE_MODULE } from "../../src/modules/timeline/module-key"
import type { TimelineModuleService } from "../../src/modules/timeline/service"
import { VERIFICATION_MODULE } from "../../src/modules/verification/module-key"
import type { VerificationModuleService } from "../../src/modules/verification/service"
import { finishRulesWorkflow } from "../../src/workflows/verification/workflows/finish-rules"
import { retryRulesWorkflow } from "../../src/workflows/verification/workflows/retry-rules"
import { verifyOrderWorkflow } from "../../src/workflows/verification/workflows/verify-order"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import { pauseSweeps } from "../fixtures/pause-sweeps"
import {
  jakartaAddress,
  placeOrder,
  type PlaceOrderInput,
} from "../fixtures/place-order"
import { queryRows } from "../fixtures/query-rows"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { subscribersEnded } from "../fixtures/subscribers-ended"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>

    beforeAll(async () => {
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
      await pauseSweeps(getContainer())
    })

    afterEach(() => {
      jest.restoreAllMocks()
    })

    const path = "/admin/order-cycle/rules"

    const post = (url: string, body: unknown = {}) =>
      api
        .post(url, body, admin)
        .catch((error: { response: unknown }) => error.response)

    const get = async (url: string) => (await api.get(url, admin)).data

    const verification = () =>
      getContainer().resolve<VerificationModuleService>(VERIFICATION_MODULE)

    const idr = (amount: string) => ({ amount, currency: "IDR" })

    /** True of every order of the seeded shop. */
    const always = { fact: "order.total", op: "gt", value: idr("0") }

    const createRule = async (
      then: object[],
      {
        when = always,
        key = "all",
        enabled = true,
      }: Record<string, unknown> = {}
    ) => {
      const { status, data } = await post(path, { key, when, then, enabled })
      expect([status, data.message]).toEqual([200, undefined])
      return data.rule as { id: string; version: number }
    }

    let customers = 0

    /** Rp 120.000, of a customer who has bought nothing before. */
    const place = (changes: Partial<PlaceOrderInput> = {}) => {
      customers += 1
      return placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity: 2 }],
        email: `customer-${customers}@customer.test`,
        address: {
          ...jakartaAddress,
          phone: `+62812${10_000_000 + customers}`,
        },
        ...changes,
      })
    }

    const verify = (order_id: string) =>
      verifyOrderWorkflow(getContainer()).run({
        input: { order_id, actor: "system" },
      })

    const panelOf = async (orderId: string) =>
      (await get(`/admin/order-cycle/orders/${orderId}`)).order_cycle

    /** The panel of an order that has been verified and rests. */
    const settles = async (orderId: string) => {
      await eventually(
        () => panelOf(orderId),
        ({ review }) =>
          review && !["received", "verifying", "ready"].includes(review.stage)
      )
      await subscribersEnded()
      return await panelOf(orderId)
    }

    const placeAndSettle = async (changes: Partial<PlaceOrderInput> = {}) => {
      const { id } = await place(changes)
      return { id, panel: await settles(id) }
    }

    const hitsOf = async (ruleId: string) =>
      (await get(`${path}/${ruleId}/hits`)).hits

    const applied = (panel: { timeline: { kind: string }[] }) =>
      panel.timeline.filter(({ kind }) => kind === "rule_applied")

    /** An order that core reserves nothing for. */
    const createUnreserved = async (quantity: number) => {
      const { result } = await createOrderWorkflow(getContainer()).run({
        input: {
          region_id: store.region_id,
          sales_channel_id: store.sales_channel_id,
          currency_code: "idr",
          email: "budi@customer.test",
          shipping_address: jakartaAddress,
          billing_address: jakartaAddress,
          metadata: { order_cycle_payment_method: "cod" },
          items: [
            {
              variant_id: store.variants.cup.id,
              title: "cup",
              quantity,
              unit_price: 50_000,
              is_tax_inclusive: true,
              // Core's workflow reads it, its type does not know it.
              allow_backorder: true,
            } as CreateOrderLineItemDTO,
          ],
        },
      })
      return result.id
    }

    describe("a rule that is switched on", () => {
      it("holds and marks a later order once, whatever follows", async () => {
        const before = await placeAndSettle()
        const rule = await createRule(
          [
            { action: "hold", note: "Call before packing" },
            { action: "tag", value: "large" },
            { action: "priority", value: 7 },
            { action: "assign", value: "Sari" },
          ],
          {
            key: "large",
            when: { fact: "order.total", op: "gte", value: idr("120000.00") },
          }
        )
        const small = await placeAndSettle({
          items: [{ variant_id: store.variants.bowl.id, quantity: 1 }],
        })
        expect(small.panel.review.stage).toBe("released")

        const { id, panel } = await placeAndSettle()
        expect(panel.review).toMatchObject({
          stage: "held",
          hold_types: ["RULE"],
          tags: ["large"],
          priority: 7,
          assigned_to: "Sari",
          sentence: {
            key: "held_rule",
            params: { reason: "Call before packing" },
          },
        })
        expect(panel.holds).toMatchObject([
          {
            type: "RULE",
            source: "rule",
            release_by: "person",
            evidence: {
              rule: "large",
              version: 1,
              facts: [
                {
                  fact: "order.total",
                  value: idr("120000.00"),
                  actual: idr("120000.00"),
                  truth: true,
                },
              ],
            },
          },
        ])
        expect(applied(panel)).toMatchObject([
          {
            actor: "rule:large",
            payload: {
              rule: "large",
              actions: ["hold RULE", "tag large", "priority 7", "assign Sari"],
            },
          },
        ])

        await verify(id)
        await post(`/admin/order-cycle/holds/${panel.holds[0].id}/release`, {
          reason: "The customer was called.",
        })
        await verify(id)
        const after = await settles(id)
        expect(after.review).toMatchObject({
          stage: "released",
          tags: ["large"],
          priority: 7,
          assigned_to: "Sari",
        })
        expect(after.holds).toHaveLength(1)
        expect(applied(after)).toHaveLength(1)

        await verify(before.id)
        expect((await settles(before.id)).review).toMatchObject({
          stage: "released",
          tags: [],
        })
        expect(await hitsOf(rule.id)).toMatchObject([
          { order_id: id, state: "done", version: 1 },
        ])
        const { rules } = await get(path)
        expect(rules).toMatchObject([
          { key: "large", enabled: true, version: 1, hits: 1, failed: 0 },
        ])
        expect(Date.now() - Date.parse(rules[0].last_hit_at)).toBeLessThan(
          60_000
        )
      })

      it("acts once also for two reviews and two processes at once", async () => {
        const rule = await createRule([
          { action: "hold" },
          { action: "notify", value: "Look at this" },
        ])
        const { id } = await place()
        await Promise.all([verify(id), verify(id), verify(id)])
        await settles(id)
        expect(await hitsOf(rule.id)).toHaveLength(1)

        // As two processes without a common lock would write it.
        const other = await createRule([{ action: "hold" }], { key: "other" })
        const [{ id: stored, ...due }] = await verification().listDueRules({
          order_id: id,
          placed_at: new Date(Date.now() + 1_000).toISOString(),
        })
        expect(stored).toBe(other.id)
        const hits = [
          {
            rule_id: stored,
            key: due.key,
            version: due.version,
            evidence: [],
            state: "pending" as const,
            actions: [
              {
                action: "hold" as const,
                type: "RULE" as const,
                state: "pending" as const,
                error: null,
              },
            ],
          },
        ]
        const [review] = await verification().listOrderReviews({ order_id: id })
        const write = () =>
          verification().applyRuleHits({
            order: {
              order_id: id,
              display_id: review.display_id,
              currency_code: "idr",
              order_version: 1,
              placed_at: new Date(review.placed_at).toISOString(),
              ship_complete: false,
            },
            hits,
            known_locations: [],
            now: new Date().toISOString(),
          })
        const written = await Promise.all([write(), write(), write()])
        expect(written.filter(Boolean)).toHaveLength(1)
        expect(await hitsOf(other.id)).toHaveLength(1)
        const { holds } = await panelOf(id)
        expect(
          holds.map(
            ({ evidence }: { evidence: { rule: string } }) => evidence.rule
          )
        ).toEqual(["all", "other"])
        const notices = await queryRows(getContainer(), {
          entity: "notification",
          fields: ["status"],
          filters: { resource_id: id },
        })
        expect(notices).toEqual([
          expect.objectContaining({ status: "success" }),
        ])
      })

      it("leaves no trace of a review that was taken back", async () => {
        const rule = await createRule([
          { action: "hold" },
          { action: "tag", value: "x" },
        ])
        const orderId = await createUnreserved(1)
        const timeline =
          getContainer().resolve<TimelineModuleService>(TIMELINE_MODULE)
        const record = jest
          .spyOn(timeline, "record")
          .mockRejectedValue(new Error("The disk is full."))
        await expect(verify(orderId)).rejects.toMatchObject({
          message: expect.stringContaining("The disk is full."),
        })
        expect(record).toHaveBeenCalled()
        record.mockRestore()
        expect(await hitsOf(rule.id)).toEqual([])
        expect((await panelOf(orderId)).review).toBeNull()
        expect((await panelOf(orderId)).holds).toEqual([])

        await verify(orderId)
        expect((await settles(orderId)).review).toMatchObject({
          stage: "held",
          tags: ["x"],
        })
        expect(await hitsOf(rule.id)).toHaveLength(1)
      })

      it("leaves an order alone whose goods have left", async () => {
        const rule = await createRule([{ action: "hold" }], { enabled: false })
        const { id } = await placeAndSettle()
        const [order] = await queryRows(getContainer(), {
          entity: "order",
          fields: ["items.id"],
          filters: { id },
        })
        const [reservation] = await getContainer()
          .resolve(Modules.INVENTORY)
          .listReservationItems({ line_item_id: order.items[0].id })
        const fulfilled = await post(`/admin/orders/${id}/fulfillments`, {
          items: [{ id: order.items[0].id, quantity: 2 }],
          location_id: reservation.location_id,
        })
        expect([fulfilled.status, fulfilled.data.message]).toEqual([
          200,
          undefined,
        ])
        const [{ fulfillments }] = await queryRows(getContainer(), {
          entity: "order",
          fields: ["fulfillments.id"],
          filters: { id },
        })
        const shipped = await post(
          `/admin/orders/${id}/fulfillments/${fulfillments[0].id}/shipments`,
          { items: [{ id: order.items[0].id, quantity: 2 }] }
        )
        expect(shipped.status).toBe(200)
        await subscribersEnded()
        await verification().updateRules({
          id: rule.id,
          is_enabled: true,
          enabled_at: new Date(Date.now() - 3_600_000),
        })
        await verify(id)
        expect(await hitsOf(rule.id)).toEqual([])
        const { review } = await panelOf(id)
        expect(review.fulfillment_status).toBe("shipped")
      })
    })

    describe("where units are reserved", () => {
      it("is the location that a rule prefers", async () => {
        const { surabaya } = store.locations
        await createRule([{ action: "prefer_location", value: surabaya }])
        const orderId = await createUnreserved(2)
        await verify(orderId)
        const { review } = await settles(orderId)
        expect(review).toMatchObject({
          stage: "released",
          location_ids: [surabaya],
        })
      })

      it("is by rank while the preferred location is not there", async () => {
        const { surabaya, jakarta } = store.locations
        const rule = await createRule([
          { action: "prefer_location", value: surabaya },
          { action: "tag", value: "east" },
        ])
        const [version] = await verification().listRuleVersions({
          rule_id: rule.id,
        })
        await verification().updateRuleVersions({
          id: version.id,
          definition: {
            when: always,
            then: [
              { action: "prefer_location", value: "sloc_gone" },
              { action: "tag", value: "east" },
            ],
          },
        })
        const orderId = await createUnreserved(2)
        await verify(orderId)
        expect((await settles(orderId)).review).toMatchObject({
          stage: "released",
          location_ids: [jakarta],
          tags: ["east"],
        })
        const [hit] = await hitsOf(rule.id)
        expect(hit).toMatchObject({
          state: "failed",
          actions: [
            {
              state: "failed",
              error: expect.stringContaining(
                "There is no stock location sloc_gone"
              ),
            },
            { state: "done", error: null },
          ],
        })
        const { rules } = await get(path)
        expect(rules).toMatchObject([{ hits: 1, failed: 1 }])
      })

      it("waits in the queue with the priority that a rule gives", async () => {
        await createRule([
          { action: "priority", value: 9 },
          { action: "ship_complete" },
        ])
        const orderId = await createUnreserved(50)
        await verify(orderId)
        const rows = await verification().listBackorders({ order_id: orderId })
        expect(rows).toMatchObject([{ priority: 9, ship_complete: true }])
      })
    })

    describe("a notice", () => {
      const failing = () => {
        const notification = getContainer().resolve(Modules.NOTIFICATION)
        const { notificationProviderService_: providers } =
          notification as unknown as {
            notificationProviderService_: {
              send: (...given: unknown[]) => Promise<unknown>
            }
          }
        return jest
          .spyOn(providers, "send")
          .mockRejectedValueOnce(new Error("The line is down."))
      }

      const noticesOf = (orderId: string) =>
        queryRows(getContainer(), {
          entity: "notification",
          fields: ["status", "channel", "data"],
          filters: { resource_id: orderId },
        })

      it("that fails stays on the watch list and is sent once later", async () => {
        const send = failing()
        const rule = await createRule([
          { action: "notify", value: "Ask for the deposit" },
          { action: "tag", value: "deposit" },
        ])
        const { id, panel } = await placeAndSettle()
        expect(panel.review).toMatchObject({
          stage: "released",
          tags: ["deposit"],
        })
        const [failed] = await hitsOf(rule.id)
        expect(failed).toMatchObject({
          state: "failed",
          actions: [
            {
              state: "failed",
              error: expect.stringContaining("The line is down."),
            },
            { state: "done" },
          ],
        })
        const { hits: watched } = await get(
          `${path}/${rule.id}/hits?state=failed,pending`
        )
        expect(watched).toHaveLength(1)

        // Too early: somebody has just tried.
        await retryRulesWorkflow(getContainer()).run()
        expect(send).toHaveBeenCalledTimes(1)

        const database = getContainer().resolve(
          ContainerRegistrationKeys.PG_CONNECTION
        )
        await database.raw(
          `update "verification_rule_hit"
              set "updated_at" = now() - interval '2 minutes'`
        )
        const { result } = await retryRulesWorkflow(getContainer()).run()
        expect(result).toEqual({ failures: [] })
        expect(await hitsOf(rule.id)).toMatchObject([{ state: "done" }])

        await finishRulesWorkflow(getContainer()).run({
          input: { order_id: id },
        })
        await verify(id)
        expect(send).toHaveBeenCalledTimes(2)
        expect(
          (await noticesOf(id)).map(({ status }) => status).sort()
        ).toEqual(["failure", "success"])
        expect((await panelOf(id)).review.tags).toEqual(["deposit"])
        expect(applied(await panelOf(id))).toHaveLength(1)
      })

      it("that was cut off before it was noted is not sent again", async () => {
        const rule = await createRule([{ action: "notify", value: "Hello" }])
        const { id } = await placeAndSettle()
        const [{ id: hitId, actions }] = await hitsOf(rule.id)
        await verification().updateRuleHits({
          id: hitId,
          state: "pending",
          actions: [{ ...actions[0], state: "pending" }] as never,
        })
        await finishRulesWorkflow(getContainer()).run({
          input: { order_id: id },
        })
        expect(await hitsOf(rule.id)).toMatchObject([{ state: "done" }])
        expect(await noticesOf(id)).toHaveLength(1)
      })

      it("of which nobody knows whether it arrived is told, not sent", async () => {
        const rule = await createRule([{ action: "notify", value: "Hello" }])
        const { id } = await placeAndSettle()
        const [{ id: hitId, actions }] = await hitsOf(rule.id)
        await verification().updateRuleHits({
          id: hitId,
          state: "pending",
          actions: [{ ...actions[0], state: "pending" }] as never,
        })
        await getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw(`update "notification" set "status" = 'pending'`)
        await finishRulesWorkflow(getContainer()).run({
          input: { order_id: id },
        })
        expect(await hitsOf(rule.id)).toMatchObject([
          {
            state: "failed",
            actions: [
              { error: expect.stringContaining("look whether it arrived") },
            ],
          },
        ])
        expect(await noticesOf(id)).toHaveLength(1)
      })

      it("is in the dashboard, or an e-mail to an address", async () => {
        const rule = await createRule([
          { action: "notify", value: "Look at this" },
          { action: "notify", value: "boss@shop.test" },
        ])
        const { id } = await placeAndSettle()
        expect(await noticesOf(id)).toEqual(
          expect.arrayContaining([
            expect.objectContaining({
              channel: "feed",
              status: "success",
              data: expect.objectContaining({
                title: expect.stringMatching(/^#\d+ · all$/),
                description: "Look at this",
              }),
            }),
            expect.objectContaining({ channel: "email", status: "failure" }),
          ])
        )
        const [hit] = await hitsOf(rule.id)
        expect(hit.actions).toMatchObject([
          { state: "done" },
          {
            state: "failed",
            error: expect.stringContaining("provider for channel: email"),
          },
        ])
      })
    })

    describe("a rule's life", () => {
      const then = [{ action: "tag", value: "x" }]

      it("keeps what it said in versions, and later orders only", async () => {
        const rule = await createRule(then)
        const { id } = await placeAndSettle()
        expect(await hitsOf(rule.id)).toHaveLength(1)
        const earlier = await place({
          items: [{ variant_id: store.variants.bowl.id, quantity: 1 }],
        })
        await settles(earlier.id)

        const changed = await post(`${path}/${rule.id}`, {
          version: 1,
          when: { fact: "order.line_count", op: "gte", value: 1 },
          then: [{ action: "tag", value: "y" }],
        })
        expect(changed.data.rule).toMatchObject({ version: 2, hits: 2 })
        await verify(id)
        const later = await placeAndSettle()
        expect(later.panel.review.tags).toEqual(["y"])
        expect((await panelOf(id)).review.tags).toEqual(["x"])

        const told = await get(`${path}/${rule.id}`)
        expect(told.versions).toMatchObject([
          { version: 2, then: [{ value: "y" }], actor: admin.user_id },
          { version: 1, when: always, then, actor: admin.user_id },
        ])

        const stale = await post(`${path}/${rule.id}`, {
          version: 1,
          when: always,
          then,
        })
        expect([stale.status, stale.data.message]).toEqual([
          409,
          expect.stringContaining('Somebody changed the rule "all" meanwhile'),
        ])
      })

      it("begins and ends with its switch", async () => {
        const rule = await createRule(then, { enabled: false })
        const first = await placeAndSettle()
        const on = await post(`${path}/${rule.id}/enable`)
        expect(on.data.rule).toMatchObject({ enabled: true })
        const again = await post(`${path}/${rule.id}/enable`)
        expect(again.data.rule.enabled_at).toBe(on.data.rule.enabled_at)
        await verify(first.id)
        const second = await placeAndSettle()
        const off = await post(`${path}/${rule.id}/disable`)
        expect(off.data.rule).toMatchObject({
          enabled: false,
          enabled_at: null,
          hits: 1,
        })
        await placeAndSettle()
        expect(await hitsOf(rule.id)).toMatchObject([{ order_id: second.id }])
      })

      it("refuses what no rule can say, with its place", async () => {
        const refused = async (body: object) => {
          const { status, data } = await post(path, {
            key: "big",
            when: always,
            then,
            ...body,
          })
          expect(status).toBe(400)
          return data.message
        }
        expect(
          await refused({
            when: { all: [always, { fact: "order.totl", op: "gt", value: 1 }] },
          })
        ).toMatch(
          /^when\.all\.1\.fact: "order\.totl" is no fact\. Known: order\.total, /
        )
        expect(await refused({ when: { ...always, op: "above" } })).toMatch(
          /^when\.op: "above" is no operator for order\.total\. Known: eq, /
        )
        expect(
          await refused({ when: { ...always, value: idr("0.001") } })
        ).toMatch(/^when\.value: has more than the 2 decimals of IDR\./)
        expect(await refused({ then: [{ action: "cancel" }] })).toMatch(
          /^then\.0\.action: is no action\. Known: hold, /
        )
        expect(await refused({ then: [] })).toBe("then: names no action.")
        expect(
          await refused({
            then: [{ action: "prefer_location", value: "Bali" }],
          })
        ).toMatch(/^then\.0\.value: there is no stock location Bali\./)
        expect(await refused({ key: "A b" })).toMatch(
          /^key: must be lower-case/
        )
        expect((await get(path)).count).toBe(0)
      })

      it("has a key of its own, and is not found by another id", async () => {
        await createRule(then)
        const { status, data } = await post(path, {
          key: "all",
          when: always,
          then,
        })
        expect([status, data.message]).toEqual([
          422,
          'There is a rule "all" already: change it, or choose another key.',
        ])
        for (const url of ["orule_no/enable", "orule_no/disable", "orule_no"]) {
          const body = url.includes("/")
            ? {}
            : { version: 1, when: always, then }
          expect((await post(`${path}/${url}`, body)).status).toBe(404)
        }
        const nobody = await api
          .get(path)
          .catch(({ response }: { response: unknown }) => response)
        expect(nobody.status).toBe(401)
      })
    })

    describe("a replay", () => {
      const replay = async (when: unknown, more: object = {}) => {
        const { status, data } = await post(`${path}/replay`, { when, ...more })
        expect([status, data.message]).toEqual([200, undefined])
        return data.replay
      }

      it("counts the orders of the last days and shows why", async () => {
        const large = await placeAndSettle()
        await placeAndSettle({
          items: [{ variant_id: store.variants.bowl.id, quantity: 1 }],
        })
        const when = {
          all: [
            { fact: "order.goods_total", op: "gte", value: idr("100000") },
            { any_line: { fact: "line.quantity", op: "gte", value: 2 } },
          ],
        }
        expect(await replay(when)).toMatchObject({
          orders: 2,
          matched: 1,
          share: 0.5,
          is_complete: true,
          totals: [
            { currency_code: "idr", amount_minor: "12000000", orders: 1 },
          ],
          samples: [
            {
              order_id: large.id,
              display_id: large.panel.review.display_id,
              total: { amount_minor: "12000000", currency_code: "idr" },
              evidence: [
                { path: "all.0", actual: idr("100000.00"), truth: true },
                { path: "all.1.any_line", actual: 2, truth: true, line: 0 },
              ],
            },
          ],
        })
        expect((await get(path)).count).toBe(0)
        expect((await panelOf(large.id)).review.stage).toBe("released")
      })

      it("never adds up two currencies, and goes back only so far", async () => {
        const { id } = await placeAndSettle()
        const other = await placeAndSettle()
        await verification().updateOrderReviews([
          { id: (await reviewOf(id)).id, placed_at: daysAgo(30) },
          { id: (await reviewOf(other.id)).id, placed_at: daysAgo(120) },
        ])
        const orders = getContainer().resolve(Modules.ORDER)
        await orders.updateOrders(id, { currency_code: "usd" } as never)
        await orders.updateOrders(other.id, { currency_code: "usd" } as never)
        await placeAndSettle()
        const when = { fact: "order.line_count", op: "gt", value: 0 }
        expect((await replay(when)).totals).toEqual([
          { currency_code: "idr", amount_minor: "12000000", orders: 1 },
          { currency_code: "usd", amount_minor: "12000000", orders: 1 },
        ])
        expect(await replay(when, { days: 7 })).toMatchObject({
          orders: 1,
          matched: 1,
        })
        expect(await replay(when, { days: 365 })).toMatchObject({ orders: 3 })
      })

      it("tells of other orders what the rule itself would see", async () => {
        const when = { fact: "customer.orders_24h", op: "gte", value: 1 }
        const rule = await createRule([{ action: "tag", value: "x" }], { when })
        const ids: string[] = []
        for (const email of ["a@shop.test", "b@shop.test", "a@shop.test"]) {
          const { id } = await placeAndSettle({
            email,
            address: { ...jakartaAddress, phone: undefined },
          })
          ids.push(id)
        }
        const twins = { fact: "order.duplicate_of", op: "exists", value: true }
        const seen = (
          rows: { order_id: string; evidence: { actual: unknown }[] }[]
        ) => new Map(rows.map((row) => [row.order_id, row.evidence[0].actual]))
        const hits = seen(await hitsOf(rule.id))
        expect(ids.map((id) => hits.get(id))).toEqual([1, 1, 2])
        const { samples } = await replay(when)
        expect(seen(samples)).toEqual(hits)
        expect((await replay(twins)).samples).toMatchObject([
          { order_id: ids[2], evidence: [{ actual: ids[0] }] },
        ])

        await api.post(`/admin/orders/${ids[0]}/cancel`, {}, admin)
        await eventually(
          () => panelOf(ids[0]),
          ({ review }) => review.stage === "canceled"
        )
        expect(seen((await replay(when)).samples).get(ids[2])).toBe(1)
        expect((await replay(twins)).matched).toBe(0)
      })

      it("refuses what no condition can say", async () => {
        const { status, data } = await post(`${path}/replay`, {
          when: { fact: "order.hour", op: "starts_with", value: "1" },
        })
        expect([status, data.message]).toEqual([
          400,
          expect.stringMatching(
            /^when\.op: "starts_with" is no operator for order\.hour/
          ),
        ])
        expect(
          (await post(`${path}/replay`, { when: always, days: 4_000 })).status
        ).toBe(400)
      })

      const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

      const reviewOf = async (order_id: string) => {
        const [review] = await verification().listOrderReviews({ order_id })
        return review
      }
    })
  },
})
