import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  capturePaymentWorkflow,
  createOrderFulfillmentWorkflow,
  createReservationsWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { VERIFICATION_MODULE } from "../../src/modules/verification/module-key"
import type { VerificationModuleService } from "../../src/modules/verification/service"
import type { AuditFindingRow } from "../../src/types/audit"
import { auditOrdersWorkflow } from "../../src/workflows/verification/workflows/audit-orders"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import { pauseSweeps } from "../fixtures/pause-sweeps"
import { placeOrder } from "../fixtures/place-order"
import { queryRows } from "../fixtures/query-rows"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { subscribersEnded } from "../fixtures/subscribers-ended"
import { postAs } from "../fixtures/post-as"
import { levelOf } from "../fixtures/level-of"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>

    beforeAll(async () => {
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
    })

    beforeEach(async () => {
      await pauseSweeps(getContainer())
      await getContainer()
        .resolve(Modules.LOCKING)
        .acquire(["order-cycle-audit"], { ownerId: "test" })
    })

    afterEach(() => {
      jest.restoreAllMocks()
    })

    const inventory = () => getContainer().resolve(Modules.INVENTORY)
    const verification = () =>
      getContainer().resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const cup = () => store.variants.cup.inventory_item_id

    const sql = (statement: string, parameters: string[] = []) =>
      getContainer()
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw(statement, parameters)

    const post = postAs(api, () => admin)

    const findings = async (
      query = "state=open"
    ): Promise<AuditFindingRow[]> => {
      const { data } = await api.get(
        `/admin/order-cycle/audit-findings?${query}`,
        admin
      )
      return data.audit_findings
    }

    /** The whole shop, without waiting for it to be quiet. */
    const audit = async () => {
      await subscribersEnded()
      const { result } = await auditOrdersWorkflow(getContainer()).run({
        input: { actor: "test", all: true, grace_seconds: 0 },
      })
      expect(result.failures).toEqual([])
      return result
    }

    const repair = (id: string) =>
      post(`/admin/order-cycle/audit-findings/${id}/repair`)

    const reviewOf = async (order_id: string) =>
      (await verification().listOrderReviews({ order_id }))[0]

    const reaches = (order_id: string, stage: string) =>
      eventually(
        () => reviewOf(order_id),
        (review) => review?.stage === stage
      )

    /** A released order of cups, authorised by card. */
    const order = async (quantity = 3) => {
      const { id } = await placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity }],
      })
      await reaches(id, "released")
      await subscribersEnded()
      return id
    }

    const readOrder = async (id: string) => {
      const [row] = await queryRows(getContainer(), {
        entity: "order",
        fields: [
          "id",
          "status",
          "items.id",
          "items.detail.fulfilled_quantity",
          "fulfillments.id",
          "fulfillments.location_id",
          "fulfillments.canceled_at",
          "payment_collections.payments.id",
          "transactions.*",
        ],
        filters: { id },
      })
      return row
    }

    const paymentOf = async (id: string): Promise<string> =>
      (await readOrder(id)).payment_collections[0].payments[0].id

    /** Core's own workflow: no gate of ours stands before it. */
    const fulfil = async (
      id: string,
      location_id: string,
      quantity: number
    ) => {
      const { items } = await readOrder(id)
      await createOrderFulfillmentWorkflow(getContainer()).run({
        input: {
          order_id: id,
          location_id,
          items: [{ id: items[0].id, quantity }],
        },
      })
      // As the paused sweep would, for a fulfilment makes a new version.
      await post(`/admin/order-cycle/orders/${id}/verify`)
      return (await readOrder(id)).fulfillments[0].id as string
    }

    const reservationsOf = async (id: string) => {
      const { items } = await readOrder(id)
      return inventory().listReservationItems({ line_item_id: items[0].id })
    }

    const levelAt = (location_id: string) =>
      levelOf(getContainer(), cup(), location_id)

    const elsewhere = (location_id: string) =>
      Object.values(store.locations).find((one) => one !== location_id) ?? ""

    it("finds nothing in a shop that is sound", async () => {
      const id = await order()
      const [reservation] = await reservationsOf(id)
      await fulfil(id, reservation.location_id, 2)
      await capturePaymentWorkflow(getContainer()).run({
        input: { payment_id: await paymentOf(id) },
      })
      await subscribersEnded()
      await post(`/admin/order-cycle/orders/${id}/verify`)
      const pass = await audit()
      expect(await findings("")).toEqual([])
      expect(pass.orders).toBeGreaterThan(0)
      expect(pass.levels).toBe(6)
    })

    describe("stock", () => {
      it("sets what a level says is reserved to its reservations", async () => {
        const id = await order()
        const [{ location_id }] = await reservationsOf(id)
        await sql(
          `update inventory_level
              set reserved_quantity = 5,
                  raw_reserved_quantity = '{"value": "5", "precision": 20}'
            where inventory_item_id = ? and location_id = ?`,
          [cup(), location_id]
        )
        await audit()
        const [finding] = await findings()
        expect(finding).toMatchObject({
          invariant: "reserved_equals_reservations",
          order_id: null,
          expected: { reserved: 3 },
          found: { reserved: 5, sku: store.variants.cup.sku },
          proposal: { repair: "set_reserved" },
        })

        const { status, data } = await repair(finding.id)
        expect([status, data.message, data.audit_finding]).toMatchObject([
          200,
          undefined,
          {
            state: "repaired",
            before: { reserved: 5 },
            after: { reserved: 3 },
            decided_by: admin.user_id,
          },
        ])
        expect((await levelAt(location_id))[1]).toBe(3)
        await audit()
        expect(await findings()).toEqual([])
      })

      it("finds units promised beyond the stock, which a person counts", async () => {
        await createReservationsWorkflow(getContainer()).run({
          input: {
            reservations: [12, 12].map((quantity) => ({
              inventory_item_id: cup(),
              location_id: store.locations.jakarta,
              quantity,
            })),
          },
        })
        await audit()
        const [finding] = await findings()
        expect(finding).toMatchObject({
          invariant: "reserved_within_stock",
          expected: { stocked: 20 },
          found: { reserved: 24, waiting: 0, location: "Jakarta" },
          proposal: null,
        })
        const refused = await repair(finding.id)
        expect(refused.status).toBe(400)
        expect(refused.data.message).toContain("Only a person can know")

        await inventory().updateInventoryLevels([
          {
            inventory_item_id: cup(),
            location_id: store.locations.jakarta,
            stocked_quantity: 24,
          },
        ])
        const pass = await audit()
        expect(pass.closed).toMatchObject([{ id: finding.id }])
        expect(await findings("state=repaired")).toMatchObject([
          { id: finding.id, decided_by: "test", note: "It is no longer so." },
        ])
      })

      it("reserves again what a released order lost", async () => {
        const id = await order()
        const lost = await reservationsOf(id)
        await inventory().deleteReservationItems(lost.map((one) => one.id))
        await audit()
        const [finding] = await findings()
        expect(finding).toMatchObject({
          invariant: "allocation_equals_unfulfilled",
          order_id: id,
          expected: { unfulfilled: 3 },
          found: { reserved: 0 },
          proposal: { repair: "allocate" },
        })
        expect((await repair(finding.id)).data.audit_finding).toMatchObject({
          state: "repaired",
          before: { reserved: 0 },
        })
        const [again] = await reservationsOf(id)
        expect(Number(again.quantity)).toBe(3)
      })

      it("gives up what a cancelled order has reserved still", async () => {
        const id = await order()
        const [reservation] = await reservationsOf(id)
        await post(`/admin/orders/${id}/cancel`)
        await inventory().restoreReservationItems([reservation.id])
        await subscribersEnded()
        await post(`/admin/order-cycle/orders/${id}/verify`)
        await audit()
        const [finding] = await findings()
        expect(finding).toMatchObject({
          invariant: "allocation_equals_unfulfilled",
          order_id: id,
          expected: { unfulfilled: 0 },
          found: { reserved: 3 },
          proposal: { repair: "release_excess" },
        })
        expect((await repair(finding.id)).data.audit_finding.state).toBe(
          "repaired"
        )
        expect(await reservationsOf(id)).toEqual([])
        expect((await levelAt(reservation.location_id))[1]).toBe(0)
      })

      it("gives up what is reserved beyond the line", async () => {
        const id = await order()
        const [reservation] = await reservationsOf(id)
        await createReservationsWorkflow(getContainer()).run({
          input: {
            reservations: [
              {
                inventory_item_id: cup(),
                location_id: reservation.location_id,
                line_item_id: reservation.line_item_id as string,
                quantity: 2,
              },
            ],
          },
        })
        await audit()
        const [finding] = await findings()
        expect(finding).toMatchObject({
          expected: { unfulfilled: 3 },
          found: { reserved: 5 },
          proposal: { repair: "release_excess" },
        })
        const { data } = await repair(finding.id)
        expect(data.audit_finding).toMatchObject({
          before: { reserved: 5 },
          after: { reserved: 3 },
        })
        const left = await reservationsOf(id)
        expect(left.reduce((sum, one) => sum + Number(one.quantity), 0)).toBe(3)
        expect((await levelAt(reservation.location_id))[1]).toBe(3)
      })
    })

    describe("fulfilments", () => {
      it("books one where its units were reserved", async () => {
        const id = await order()
        const [{ location_id: reservedAt }] = await reservationsOf(id)
        const other = elsewhere(reservedAt)
        const before = [await levelAt(reservedAt), await levelAt(other)]
        const gate = await post(`/admin/orders/${id}/fulfillments`, {
          location_id: other,
          items: [{ id: (await readOrder(id)).items[0].id, quantity: 3 }],
        })
        expect(gate.status).toBe(409)
        expect([await levelAt(reservedAt), await levelAt(other)]).toEqual(
          before
        )

        const fulfillment_id = await fulfil(id, other, 3)
        await audit()
        const [finding] = await findings()
        expect(finding).toMatchObject({
          invariant: "fulfilled_where_reserved",
          order_id: id,
          expected: { location_id: reservedAt },
          found: { location_id: other, units: 3, fulfillment_id },
          proposal: { repair: "move_stock" },
        })

        expect((await repair(finding.id)).data.audit_finding.state).toBe(
          "repaired"
        )
        expect(await levelAt(reservedAt)).toEqual([before[0][0] - 3, 0])
        expect(await levelAt(other)).toEqual(before[1])
        const [{ location_id }] = (await readOrder(id)).fulfillments
        expect(location_id).toBe(reservedAt)
        await audit()
        expect(await findings()).toEqual([])
        const [entry] = await queryRows(getContainer(), {
          entity: "timeline_event",
          fields: ["kind", "actor", "payload"],
          filters: { order_id: id, cause: `audit:${finding.id}` },
        })
        expect(entry).toMatchObject({
          kind: "note",
          actor: admin.user_id,
          payload: { repair: "move_stock" },
        })
      })

      it("is not misled by a reservation that was given up before", async () => {
        const id = await order()
        const [freed] = await reservationsOf(id)
        const { location_id: old, line_item_id } = freed
        await inventory().softDeleteReservationItems([freed.id])
        const now = elsewhere(old)
        await inventory().createReservationItems([
          {
            inventory_item_id: cup(),
            location_id: now,
            line_item_id,
            quantity: 3,
          },
        ])
        const fulfillment_id = await fulfil(id, old, 3)
        await audit()
        expect(await findings()).toMatchObject([
          {
            invariant: "fulfilled_where_reserved",
            expected: { location_id: now },
            found: { location_id: old, fulfillment_id },
          },
        ])
      })

      it("takes no offence at a line that is sent from two locations", async () => {
        const id = await order()
        const [{ id: whole, location_id, line_item_id }] =
          await reservationsOf(id)
        const other = elsewhere(location_id)
        await fulfil(id, location_id, 2)
        await inventory().softDeleteReservationItems([whole])
        await inventory().createReservationItems([
          {
            inventory_item_id: cup(),
            location_id: other,
            line_item_id,
            quantity: 1,
          },
        ])
        await fulfil(id, other, 1)
        await audit()
        expect(await findings()).toEqual([])
      })

      it("takes no offence at a line whose rest was relocated", async () => {
        const id = await order()
        const [{ location_id }] = await reservationsOf(id)
        const other = elsewhere(location_id)
        await fulfil(id, location_id, 2)
        const moved = await post(`/admin/order-cycle/orders/${id}/relocate`, {
          from: location_id,
          to: other,
        })
        expect(moved.status).toBe(200)
        await audit()
        expect(await findings()).toEqual([])
        await fulfil(id, other, 1)
        await audit()
        expect(await findings()).toEqual([])
      })

      it("finds a part that left another location, when the rest is back", async () => {
        const id = await order()
        const [{ location_id: reservedAt }] = await reservationsOf(id)
        const other = elsewhere(reservedAt)
        const before = [await levelAt(reservedAt), await levelAt(other)]
        await fulfil(id, other, 1)
        await audit()
        const found = await findings()
        const of = (invariant: string) =>
          found.find((one) => one.invariant === invariant) as AuditFindingRow
        expect(found).toHaveLength(2)
        expect(of("fulfilled_where_reserved")).toMatchObject({
          found: { units: 1, location_id: other },
          proposal: { repair: "move_stock" },
        })
        // Core moves the rest of the reservation and leaves its units here.
        expect(of("reserved_equals_reservations")).toMatchObject({
          expected: { reserved: 2 },
          found: { reserved: 5, location_id: reservedAt },
        })
        for (const { id: findingId } of found) {
          expect((await repair(findingId)).data.audit_finding.state).toBe(
            "repaired"
          )
        }
        expect(await levelAt(reservedAt)).toEqual([before[0][0] - 1, 2])
        expect(await levelAt(other)).toEqual(before[1])
        await audit()
        expect(await findings()).toEqual([])
      })

      it("moves units once, whatever becomes of the first try", async () => {
        const id = await order()
        const [{ location_id: reservedAt }] = await reservationsOf(id)
        const other = elsewhere(reservedAt)
        const before = [await levelAt(reservedAt), await levelAt(other)]
        await fulfil(id, other, 3)
        await audit()
        const [finding] = await findings()
        const full = new Error("The disk is full")
        const broken = [
          jest
            .spyOn(
              getContainer().resolve(Modules.FULFILLMENT),
              "updateFulfillment"
            )
            .mockRejectedValueOnce(full),
          // As a kill: the finding is not even said to have failed.
          jest
            .spyOn(verification(), "decideAuditFinding")
            .mockResolvedValueOnce(true)
            .mockRejectedValueOnce(full),
        ]
        await repair(finding.id)
        broken.forEach((one) => one.mockRestore())
        expect((await repair(finding.id)).status).toBe(200)
        expect(await levelAt(reservedAt)).toEqual([before[0][0] - 3, 0])
        expect(await levelAt(other)).toEqual(before[1])
        await audit()
        expect(await findings("state=open,failed,approved")).toEqual([])
      })

      it("moves no stock where there is none, and says so", async () => {
        const id = await order()
        const [{ location_id: reservedAt }] = await reservationsOf(id)
        await fulfil(id, elsewhere(reservedAt), 3)
        await inventory().updateInventoryLevels([
          {
            inventory_item_id: cup(),
            location_id: reservedAt,
            stocked_quantity: 1,
          },
        ])
        await audit()
        const [finding] = await findings()
        const refused = await repair(finding.id)
        expect(refused.status).toBe(400)
        expect(refused.data.message).toContain("has 1 free units")
        expect(await findings("state=failed")).toMatchObject([
          { id: finding.id, error: expect.stringContaining("count") },
        ])
        expect(await levelAt(reservedAt)).toEqual([1, 0])

        await inventory().updateInventoryLevels([
          {
            inventory_item_id: cup(),
            location_id: reservedAt,
            stocked_quantity: 3,
          },
        ])
        expect((await repair(finding.id)).data.audit_finding.state).toBe(
          "repaired"
        )
      })

      it("cancels one that was made while the order was held", async () => {
        const id = await order()
        await post(`/admin/order-cycle/orders/${id}/holds`, {
          reason: "Wrong colour, look first",
        })
        const [{ location_id }] = await reservationsOf(id)
        await fulfil(id, location_id, 3)
        await audit()
        const [finding] = await findings()
        expect(finding).toMatchObject({
          invariant: "not_fulfilled_while_held",
          found: { holds: ["MANUAL"], is_shipped: false },
          proposal: { repair: "cancel_fulfillment" },
        })
        expect((await repair(finding.id)).data.audit_finding.state).toBe(
          "repaired"
        )
        const after = await readOrder(id)
        expect(after.fulfillments[0].canceled_at).not.toBeNull()
        expect((await reviewOf(id)).hold_types).toEqual(["MANUAL"])
        await audit()
        expect(await findings()).toEqual([])
      })

      it("holds an order whose goods would go to another address", async () => {
        const id = await order()
        const [{ location_id }] = await reservationsOf(id)
        await fulfil(id, location_id, 3)
        await sql(
          `update order_address set address_1 = 'Jalan Mawar 9' where id in
             (select shipping_address_id from "order" where id = ?)`,
          [id]
        )
        await audit()
        const [finding] = await findings()
        expect(finding).toMatchObject({
          invariant: "address_equals_fulfillment",
          found: { fields: ["address_1"] },
          proposal: { repair: "cancel_fulfillment" },
        })
        expect(await reviewOf(id)).toMatchObject({
          stage: "held",
          hold_types: ["AUDIT"],
          sentence_key: "held_audit",
        })

        expect((await repair(finding.id)).data.audit_finding.state).toBe(
          "repaired"
        )
        expect((await reaches(id, "released")).hold_types).toEqual([])
      })

      it("finds more units fulfilled than ordered, and holds the order", async () => {
        const id = await order()
        const [{ location_id }] = await reservationsOf(id)
        const fulfillment = await fulfil(id, location_id, 3)
        await sql(
          `update fulfillment_item set quantity = 4 where fulfillment_id = ?`,
          [fulfillment]
        )
        await audit()
        expect(await findings()).toMatchObject([
          {
            invariant: "fulfilled_within_ordered",
            expected: { ordered: 3 },
            found: { fulfilled: 4 },
            proposal: null,
          },
        ])
        expect((await reviewOf(id)).hold_types).toEqual(["AUDIT"])
      })
    })

    describe("money", () => {
      const captured = async () => {
        const id = await order()
        const payment_id = await paymentOf(id)
        await capturePaymentWorkflow(getContainer()).run({
          input: { payment_id },
        })
        await subscribersEnded()
        return { id, payment_id }
      }

      it("books a capture that core's order does not know", async () => {
        const { id } = await captured()
        const [{ id: transaction }] = (await readOrder(id)).transactions
        await getContainer()
          .resolve(Modules.ORDER)
          .deleteOrderTransactions(transaction)
        await audit()
        const [finding] = await findings(
          "invariant=captures_equal_transactions"
        )
        expect(finding).toMatchObject({
          invariant: "captures_equal_transactions",
          expected: {
            captured: { amount_minor: "17000000", currency_code: "idr" },
          },
          found: { booked: { amount_minor: "0", currency_code: "idr" } },
          proposal: { repair: "add_transaction" },
        })
        expect((await repair(finding.id)).data.audit_finding.state).toBe(
          "repaired"
        )
        expect((await readOrder(id)).transactions).toMatchObject([
          { amount: 170_000, reference: "capture" },
        ])
      })

      it("writes down a refund that nobody granted, and frees no goods", async () => {
        const { id, payment_id } = await captured()
        await refundPaymentWorkflow(getContainer()).run({
          input: { payment_id, amount: 170_000, created_by: admin.user_id },
        })
        await audit()
        const [finding] = await findings("invariant=refund_is_granted")
        expect(finding).toMatchObject({
          found: {
            refunded: { amount_minor: "17000000", currency_code: "idr" },
          },
          proposal: { repair: "record_grant" },
        })
        expect((await repair(finding.id)).data.audit_finding.state).toBe(
          "repaired"
        )
        expect(
          await verification().listGrantedRefunds({ order_id: id })
        ).toMatchObject([{ amount_minor: "17000000", state: "success" }])
        expect(await reviewOf(id)).toMatchObject({ stage: "held" })
      })

      it("holds an order of which more came back than came", async () => {
        const { id, payment_id } = await captured()
        await sql(
          `insert into refund (id, payment_id, amount, raw_amount, created_by)
           values ('ref_audit', ?, 170000.5, '{"value": "170000.5"}', 'test')`,
          [payment_id]
        )
        await audit()
        const [finding] = await findings("invariant=refunds_within_captures")
        expect(finding).toMatchObject({
          order_id: id,
          expected: { captured: { amount_minor: "17000000" } },
          found: { refunded: { amount_minor: "17000050" } },
          proposal: null,
        })
        expect((await reviewOf(id)).hold_types).toContain("AUDIT")
      })
    })

    describe("reviews", () => {
      it("checks an order that nobody checked", async () => {
        await order(1)
        const id = await order(2)
        await sql(`delete from verification_order where order_id = ?`, [id])
        await sql(`delete from verification_hold where order_id = ?`, [id])
        await audit()
        const [finding] = await findings()
        expect(finding).toMatchObject({
          invariant: "order_is_reviewed",
          subject: id,
          proposal: { repair: "verify" },
        })
        expect((await repair(finding.id)).data.audit_finding.state).toBe(
          "repaired"
        )
        expect(await reviewOf(id)).toBeDefined()
      })

      it("checks an order again that has changed since", async () => {
        const id = await order()
        await sql(
          `update verification_order set updated_at = now() - interval '1 day'
            where order_id = ?`,
          [id]
        )
        await audit()
        const [finding] = await findings()
        expect(finding).toMatchObject({
          invariant: "review_is_current",
          proposal: { repair: "verify" },
        })
        expect((await repair(finding.id)).data.audit_finding.state).toBe(
          "repaired"
        )
      })
    })

    describe("a finding", () => {
      const lose = async (id: string) => {
        const lost = await reservationsOf(id)
        await inventory().deleteReservationItems(lost.map((one) => one.id))
      }

      it("is opened once, told once, and seen again", async () => {
        const id = await order()
        await lose(id)
        const told: unknown[] = []
        getContainer()
          .resolve(Modules.EVENT_BUS)
          .subscribe("order_cycle.audit_finding_opened", async ({ data }) => {
            told.push(data)
          })
        const first = await audit()
        expect(first.opened).toMatchObject([{ order_id: id }])
        const [before] = await findings()
        const second = await audit()
        expect(second.opened).toEqual([])
        await eventually(
          async () => told,
          ({ length }) => length > 0
        )
        expect(told).toMatchObject([
          { order_id: id, invariant: "allocation_equals_unfulfilled" },
        ])
        const [after, ...more] = await findings("")
        expect(more).toEqual([])
        expect(after.id).toBe(before.id)
        expect(after.seen_first_at).toBe(before.seen_first_at)
        expect(new Date(after.seen_last_at).getTime()).toBeGreaterThan(
          new Date(before.seen_last_at).getTime()
        )
      })

      it("of an order that was deleted is closed", async () => {
        const id = await order()
        await lose(id)
        await audit()
        expect(await findings()).toHaveLength(1)
        await getContainer().resolve(Modules.ORDER).softDeleteOrders([id])
        await audit()
        expect(await findings("state=open")).toEqual([])
        expect(await findings("state=repaired")).toMatchObject([
          { order_id: id, note: "It is no longer so." },
        ])
      })

      it("that is no longer true is closed, and nothing is done", async () => {
        const id = await order()
        await lose(id)
        await audit()
        const [finding] = await findings()
        await post(`/admin/order-cycle/orders/${id}/verify`)
        const levels = await levelAt(store.locations.jakarta)
        const { data } = await repair(finding.id)
        expect(data.audit_finding).toMatchObject({
          state: "repaired",
          before: null,
          after: null,
          note: "It was no longer so: nothing was done.",
        })
        expect(await levelAt(store.locations.jakarta)).toEqual(levels)
        const again = await repair(finding.id)
        expect([again.status, again.data.message]).toEqual([
          400,
          expect.stringContaining("repaired already"),
        ])
      })

      it("is refused when its repair has become another one", async () => {
        const id = await order()
        const [{ location_id, line_item_id }] = await reservationsOf(id)
        await lose(id)
        await audit()
        const [finding] = await findings()
        await inventory().createReservationItems([
          {
            inventory_item_id: cup(),
            location_id,
            line_item_id,
            quantity: 5,
          },
        ])
        const refused = await repair(finding.id)
        expect([refused.status, refused.data.message]).toEqual([
          409,
          expect.stringContaining("release_excess"),
        ])
      })

      it("is repaired by one of two at once", async () => {
        const id = await order()
        await lose(id)
        await audit()
        const [finding] = await findings()
        const answers = await Promise.all([
          repair(finding.id),
          repair(finding.id),
        ])
        expect(answers.map(({ status }) => status)).toContain(200)
        const left = await reservationsOf(id)
        expect(left.reduce((sum, one) => sum + Number(one.quantity), 0)).toBe(3)
      })

      it("that was dismissed comes back only when it has changed", async () => {
        const id = await order()
        const [{ location_id }] = await reservationsOf(id)
        await fulfil(id, location_id, 3)
        const move = (address: string) =>
          sql(
            `update order_address set address_1 = ? where id in
               (select shipping_address_id from "order" where id = ?)`,
            [address, id]
          )
        await move("Jalan Mawar 9")
        await audit()
        const [finding] = await findings()
        expect((await reviewOf(id)).hold_types).toEqual(["AUDIT"])
        const path = `/admin/order-cycle/audit-findings/${finding.id}/dismiss`
        expect((await post(path, { reason: "no" })).status).toBe(400)
        expect((await post(path)).status).toBe(400)
        const reason = "The courier was told by phone"
        expect((await post(path, { reason })).data.audit_finding).toMatchObject(
          {
            state: "dismissed",
            note: reason,
            decided_by: admin.user_id,
          }
        )
        await reaches(id, "released")
        await audit()
        expect(await findings()).toEqual([])
        expect((await post(path, { reason })).status).toBe(400)

        await move("Jalan Kenanga 1")
        await audit()
        expect(await findings()).toMatchObject([
          { invariant: "address_equals_fulfillment" },
        ])
      })

      it("of an order that still moves waits for the next audit", async () => {
        // No night begins between two runs: it is noon in the shop.
        const east = 12 - new Date().getUTCHours()
        const options = await verification().getOptions()
        jest.spyOn(verification(), "getOptions").mockResolvedValue({
          ...options,
          timeZone: `Etc/GMT${east < 0 ? "+" : "-"}${Math.abs(east)}`,
        })
        const id = await order()
        await lose(id)
        await subscribersEnded()
        const run = (grace_seconds: number) =>
          auditOrdersWorkflow(getContainer()).run({
            input: { actor: "test", grace_seconds },
          })
        expect((await run(3600)).result).toMatchObject({
          scope: "all",
          opened: [],
        })
        expect((await run(0)).result).toMatchObject({
          scope: "changed",
          opened: [{ order_id: id }],
        })
        // Nothing has changed since, but what is open is looked at again.
        await post(`/admin/order-cycle/orders/${id}/verify`)
        await subscribersEnded()
        expect((await run(0)).result).toMatchObject({
          scope: "changed",
          closed: [{ order_id: id }],
        })
      })
    })

    describe("a repair that sets nothing right is taken back:", () => {
      const state = async (id: string) => ({
        levels: [
          await levelAt(store.locations.jakarta),
          await levelAt(store.locations.surabaya),
        ],
        reserved: (await reservationsOf(id)).map((one) => Number(one.quantity)),
        places: (await readOrder(id)).fulfillments.map(
          ({ location_id }: { location_id: string }) => location_id
        ),
        paid: (await readOrder(id)).transactions.map(
          ({ amount }: { amount: number }) => amount
        ),
        stage: (await reviewOf(id)).stage,
      })

      /** Breaks one thing of an order. */
      const broken: [string, (id: string) => Promise<unknown>][] = [
        [
          "set_reserved",
          async () => {
            await sql(
              `update inventory_level
                  set reserved_quantity = reserved_quantity + 2
                where inventory_item_id = ? and location_id = ?`,
              [cup(), store.locations.jakarta]
            )
          },
        ],
        [
          "move_stock",
          async (id) => {
            const [{ location_id }] = await reservationsOf(id)
            await fulfil(id, elsewhere(location_id), 3)
          },
        ],
        [
          "release_excess",
          async (id) => {
            const [{ line_item_id, location_id }] = await reservationsOf(id)
            await inventory().createReservationItems([
              {
                inventory_item_id: cup(),
                location_id,
                line_item_id,
                quantity: 4,
              },
            ])
          },
        ],
        [
          "add_transaction",
          async (id) => {
            const input = { payment_id: await paymentOf(id) }
            await capturePaymentWorkflow(getContainer()).run({ input })
            await subscribersEnded()
            const [{ id: transaction }] = (await readOrder(id)).transactions
            await getContainer()
              .resolve(Modules.ORDER)
              .deleteOrderTransactions(transaction)
          },
        ],
      ]

      it.each(broken)("%s", async (kind, damage) => {
        const id = await order()
        await damage(id)
        await audit()
        const [finding] = (await findings()).filter(
          ({ proposal }) => proposal?.repair === kind
        )
        const before = await state(id)
        const rows = await verification().readAuditRows({
          order_ids: [id],
          level_ids: finding.order_id ? [] : [finding.subject],
          allocates: true,
        })
        jest.spyOn(verification(), "readAuditRows").mockResolvedValue(rows)
        const refused = await repair(finding.id)
        jest.restoreAllMocks()
        expect([refused.status, refused.data.message]).toEqual([
          400,
          expect.stringContaining("was taken back"),
        ])
        expect(await state(id)).toEqual(before)
        expect(await findings("state=failed")).toMatchObject([
          { id: finding.id },
        ])
        expect((await repair(finding.id)).data.audit_finding.state).toBe(
          "repaired"
        )
      })
    })

    describe("a repair that sets nothing right", () => {
      /** The auditor sees this for ever; `then` comes before its last look. */
      const repairInVain = async (
        finding: AuditFindingRow,
        then = async () => {}
      ) => {
        const rows = await verification().readAuditRows({
          order_ids: [finding.order_id as string],
          level_ids: [],
          allocates: true,
        })
        jest
          .spyOn(verification(), "readAuditRows")
          .mockResolvedValueOnce(rows)
          .mockImplementationOnce(async () => {
            await then()
            return rows
          })
        const refused = await repair(finding.id)
        jest.restoreAllMocks()
        expect(refused.status).toBe(400)
        return refused.data.message as string
      }

      it("takes units again that nobody has any more", async () => {
        const id = await order()
        const [{ id: reservation, location_id }] = await reservationsOf(id)
        await inventory().updateReservationItems({
          id: reservation,
          quantity: 7,
        })
        await audit()
        const [finding] = await findings()
        const message = await repairInVain(finding, async () => {
          await inventory().updateInventoryLevels([
            { inventory_item_id: cup(), location_id, stocked_quantity: 3 },
          ])
        })
        expect(message).toContain("was taken back")
        expect(await reservationsOf(id)).toMatchObject([
          { quantity: 7, allow_backorder: false },
        ])
        expect(await levelAt(location_id)).toEqual([3, 7])
      })

      it("says that a cancelled fulfilment stays cancelled", async () => {
        const id = await order()
        const [{ location_id }] = await reservationsOf(id)
        await post(`/admin/order-cycle/orders/${id}/holds`, {
          reason: "Wrong colour, look first",
        })
        const fulfillment = await fulfil(id, location_id, 3)
        await audit()
        const message = await repairInVain((await findings())[0])
        expect(message).toContain(`cancelled the fulfilment ${fulfillment}`)
        expect(message).not.toContain("taken back")
        const [{ canceled_at }] = (await readOrder(id)).fulfillments
        expect(canceled_at).not.toBeNull()
      })
    })

    it("dismisses a finding under its order's lock only", async () => {
      const id = await order()
      const lost = await reservationsOf(id)
      await inventory().deleteReservationItems(lost.map((one) => one.id))
      await audit()
      const [finding] = await findings()
      const locking = getContainer().resolve(Modules.LOCKING)
      const acquire = jest.spyOn(locking, "acquire")
      const { status } = await post(
        `/admin/order-cycle/audit-findings/${finding.id}/dismiss`,
        { reason: "The goods were counted" }
      )
      const keys = acquire.mock.calls.flatMap(([key]) => key)
      acquire.mockRestore()
      expect([status, keys]).toEqual([
        200,
        expect.arrayContaining([`order-cycle:order:${id}`]),
      ])
    })

    it("lists by state, invariant and order, and refuses what it does not know", async () => {
      const ids = [await order(1), await order(2)]
      for (const id of ids) {
        const lost = await reservationsOf(id)
        await inventory().deleteReservationItems(lost.map((one) => one.id))
      }
      await audit()
      expect(await findings(`order_id=${ids[0]}`)).toMatchObject([
        { order_id: ids[0], display_id: expect.any(Number) },
      ])
      const { data } = await api.get(
        "/admin/order-cycle/audit-findings?invariant=allocation_equals_unfulfilled&state=open,failed&limit=1&offset=1",
        admin
      )
      expect(data).toMatchObject({ count: 2, offset: 1, limit: 1 })
      expect(data.audit_findings).toHaveLength(1)
      expect(data.audited_at).toEqual(expect.any(String))
      for (const bad of ["state=gone", "invariant=x", "limit=1000"]) {
        const answer = await api
          .get(`/admin/order-cycle/audit-findings?${bad}`, admin)
          .catch((error: { response: { status: number } }) => error.response)
        expect([bad, answer.status]).toEqual([bad, 400])
      }
      const none = await repair("oaud_none")
      expect(none.status).toBe(404)
      const stranger = await api
        .post("/admin/order-cycle/audit-findings/oaud_none/repair")
        .catch((error: { response: { status: number } }) => error.response)
      expect(stranger.status).toBe(401)
    })
  },
})
