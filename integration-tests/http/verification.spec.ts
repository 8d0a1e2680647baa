import type { CreateOrderLineItemDTO } from "@medusajs/framework/types"
import {
  Modules,
  OrderWorkflowEvents,
  PaymentEvents,
} from "@medusajs/framework/utils"
import {
  cancelOrderWorkflow,
  createOrderWorkflow,
  updateInventoryLevelsWorkflow,
} from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { TIMELINE_MODULE } from "../../src/modules/timeline/module-key"
import type { TimelineModuleService } from "../../src/modules/timeline/service"
import { VERIFICATION_MODULE } from "../../src/modules/verification/module-key"
import type { VerificationModuleService } from "../../src/modules/verification/service"
import { orderCycleEvents } from "../../src/types/events"
import { releaseOrderWorkflow } from "../../src/workflows/verification/workflows/release-order"
import { sweepVerificationWorkflow } from "../../src/workflows/verification/workflows/sweep-verification"
import { verifyOrderWorkflow } from "../../src/workflows/verification/workflows/verify-order"
import { orderLockKey } from "../../src/workflows/order-lock-key"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import {
  jakartaAddress,
  placeOrder,
  type PlaceOrderInput,
} from "../fixtures/place-order"
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
    })

    const post = postAs(api, () => admin)

    const place = (changes: Partial<PlaceOrderInput> = {}) =>
      placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity: 2 }],
        ...changes,
      })

    /** An order of Rp 120.000 that must be transferred first. */
    const placeTransfer = () =>
      place({ metadata: { order_cycle_payment_method: "bank_transfer" } })

    const query = (input: Parameters<typeof queryRows>[1]) =>
      queryRows(getContainer(), input)

    const panelOf = async (orderId: string) => {
      const { data } = await api.get(
        `/admin/order-cycle/orders/${orderId}`,
        admin
      )
      return data.order_cycle
    }

    /** The panel of an order that has come to a stage and rests there. */
    const reaches = async (orderId: string, stage: string) => {
      await eventually(
        () => panelOf(orderId),
        ({ review }) => review?.stage === stage
      )
      await subscribersEnded()
      return await panelOf(orderId)
    }

    const openHolds = (panel: { holds: { released_at: string | null }[] }) =>
      panel.holds.filter(({ released_at }) => !released_at)

    const kinds = (panel: { timeline: { kind: string }[] }) =>
      panel.timeline.map(({ kind }) => kind)

    const paymentOf = async (orderId: string) => {
      const [order] = await query({
        entity: "order",
        fields: ["payment_collections.payments.id"],
        filters: { id: orderId },
      })
      return order.payment_collections[0].payments[0].id
    }

    const capture = async (orderId: string, amount: number) =>
      post(`/admin/payments/${await paymentOf(orderId)}/capture`, { amount })

    const countReleases = (orderId: string) => {
      const told = { times: 0 }
      getContainer()
        .resolve(Modules.EVENT_BUS)
        .subscribe(orderCycleEvents.orderReleased, async ({ data }) => {
          if ((data as { id: string }).id === orderId) {
            told.times++
          }
        })
      return told
    }

    const fulfil = async (orderId: string) => {
      const [order] = await query({
        entity: "order",
        fields: ["items.*"],
        filters: { id: orderId },
      })
      const [reservation] = await getContainer()
        .resolve(Modules.INVENTORY)
        .listReservationItems({ line_item_id: order.items[0].id })
      return await post(`/admin/orders/${orderId}/fulfillments`, {
        items: [{ id: order.items[0].id, quantity: 1 }],
        location_id: reservation?.location_id ?? store.locations.jakarta,
      })
    }

    it("releases an order that is paid, reserved and addressed", async () => {
      const order = await place({
        metadata: {
          order_cycle_channel: "phone",
          order_cycle_promised_ship_at: "2026-12-01T10:00:00Z",
        },
      })
      const panel = await reaches(order.id, "released")
      expect(panel.review).toMatchObject({
        display_id: order.display_id,
        channel: "phone",
        hold_types: [],
        charge_status: "none",
        due_minor: "12000000",
        charged_minor: "0",
        promised_ship_at: "2026-12-01T10:00:00.000Z",
        sentence: { key: "released" },
      })
      expect(panel.holds).toEqual([])
      const tasks = await eventually(
        () =>
          query({
            entity: "pick_task",
            fields: ["quantity"],
            filters: { order_id: order.id },
          }),
        ({ length }) => length > 0
      )
      expect(tasks).toMatchObject([{ quantity: 2 }])
      const all = kinds(await panelOf(order.id))
      expect(all).toEqual(
        expect.arrayContaining(["placed", "verified", "released", "allocated"])
      )
      const findings = await query({
        entity: "order_finding",
        fields: ["check", "code", "input"],
        filters: { order_id: order.id },
      })
      expect(
        findings.map(({ check, code }) => `${check} ${code}`).sort()
      ).toEqual([
        "address PASSED",
        "cod PASSED",
        "credit PASSED",
        "duplicate PASSED",
        "intake PASSED",
        "money PASSED",
        "price PASSED",
        "promotion PASSED",
        "risk PASSED",
        "stock PASSED",
        "totals PASSED",
      ])
    })

    it("holds a short payment by its difference until the rest arrives", async () => {
      const order = await placeTransfer()
      await reaches(order.id, "held")
      await capture(order.id, 110_000)
      const short = await eventually(
        () => panelOf(order.id),
        ({ review }) => review.hold_types[0] === "PAYMENT_SHORT"
      )
      expect(short.review).toMatchObject({
        charge_status: "partial",
        charged_minor: "11000000",
        sentence: {
          key: "held_payment_short",
          params: {
            missing: { amount_minor: "1000000", currency_code: "idr" },
            count: 0,
          },
        },
      })
      const told = countReleases(order.id)
      await capture(order.id, 10_000)
      const panel = await reaches(order.id, "released")
      expect(openHolds(panel)).toEqual([])
      expect(panel.review.charge_status).toBe("full")
      await eventually(
        async () => told.times,
        (times) => times === 1
      )
      expect(
        panel.holds.map(({ type, released_how }: Record<string, string>) => [
          type,
          released_how,
        ])
      ).toEqual([
        ["PAYMENT_NONE", "condition"],
        ["PAYMENT_SHORT", "condition"],
      ])
    })

    describe("beside core's own result", () => {
      const cup = () => ({
        variant_id: store.variants.cup.id,
        title: "Cup",
        quantity: 2,
        unit_price: 50_000,
        is_tax_inclusive: true,
      })

      const createInCore = async (items: object[]) => {
        const { result } = await createOrderWorkflow(getContainer()).run({
          input: {
            region_id: store.region_id,
            sales_channel_id: store.sales_channel_id,
            currency_code: "idr",
            email: "budi@customer.test",
            shipping_address: jakartaAddress,
            billing_address: jakartaAddress,
            metadata: { order_cycle_payment_method: "cod" },
            items: items as CreateOrderLineItemDTO[],
          },
        })
        return result
      }

      /** Core's errors come out of its workflows as bare objects. */
      const refusalOf = (items: object[]) =>
        createInCore(items).then(
          () => "",
          ({ message }: { message: string }) => message
        )

      it("reserves what core's order workflow only counts", async () => {
        const order = await createInCore([cup()])
        const reservedOf = () =>
          getContainer()
            .resolve(Modules.INVENTORY)
            .listReservationItems({ line_item_id: order.items?.[0].id })
        expect(await reservedOf()).toEqual([])
        await verifyOrderWorkflow(getContainer()).run({
          input: { order_id: order.id, actor: "test" },
        })
        expect(await reservedOf()).toMatchObject([{ quantity: 2 }])
        expect(await refusalOf([{ ...cup(), quantity: 100_000 }])).toContain(
          "does not have the required inventory"
        )
      })

      it("gives every line its price, for core refuses an order of both kinds", async () => {
        const { unit_price: _, is_tax_inclusive: __, ...unpriced } = cup()
        const plate = { ...cup(), variant_id: store.variants.plate.id }
        expect(await refusalOf([unpriced, plate])).toContain("do not exist")
        const {
          country_code,
          first_name: name,
          last_name: ___,
          ...place
        } = jakartaAddress
        await api.post(
          "/admin/order-cycle/intake/orders?channel=phone",
          {
            ...place,
            external_id: "BOTH-1",
            placed_at: "2026-11-20T09:30:00+07:00",
            currency: "IDR",
            country: country_code,
            name,
            payment_method: "cod",
            lines: [
              { sku: "CUP", quantity: 1, unit_price: 50_000 },
              { sku: "CUP", quantity: 1, unit_price: 40_000 },
              { sku: "PLATE", quantity: 1, unit_price: 75_000 },
            ],
          },
          admin
        )
        const [record] = await eventually(
          () =>
            query({
              entity: "intake_record",
              fields: ["order_id", "state"],
              filters: { external_id: "BOTH-1" },
            }),
          ([found]) => found?.state === "created"
        )
        const [order] = await query({
          entity: "order",
          fields: ["items.unit_price"],
          filters: { id: record.order_id },
        })
        expect(
          order.items.map(({ unit_price }: { unit_price: number }) =>
            Number(unit_price)
          )
        ).toEqual(expect.arrayContaining([50_000, 40_000, 75_000]))
      })

      it("holds a short payment that core's summary rounds away", async () => {
        const order = await placeTransfer()
        await reaches(order.id, "held")
        await capture(order.id, 119_999.99)
        const { data } = await api.get(
          `/admin/orders/${order.id}?fields=summary,total`,
          admin
        )
        expect(data.order.summary).toMatchObject({
          paid_total: 119_999.99,
          pending_difference: 0,
        })
        const short = await eventually(
          () => panelOf(order.id),
          ({ review }) => review.hold_types[0] === "PAYMENT_SHORT"
        )
        expect(short.review.sentence.params).toMatchObject({
          missing: { amount_minor: "1", currency_code: "idr" },
        })
      })
    })

    it("releases once when the notice comes three times, two at once", async () => {
      const order = await placeTransfer()
      await reaches(order.id, "held")
      const told = countReleases(order.id)
      await capture(order.id, 120_000)
      const notice = {
        name: PaymentEvents.CAPTURED,
        data: { id: await paymentOf(order.id) },
      }
      const bus = getContainer().resolve(Modules.EVENT_BUS)
      await Promise.all([bus.emit(notice), bus.emit(notice)])
      await Promise.all(
        Array.from({ length: 5 }, () =>
          verifyOrderWorkflow(getContainer()).run({
            input: { order_id: order.id, actor: "system" },
          })
        )
      )
      const panel = await reaches(order.id, "released")
      expect(kinds(panel).filter((kind) => kind === "released")).toHaveLength(1)
      expect(
        kinds(panel).filter((kind) => kind === "hold_released")
      ).toHaveLength(1)
      expect(told.times).toBe(1)
    })

    it("takes a released order back when its money goes", async () => {
      const order = await placeTransfer()
      await reaches(order.id, "held")
      await capture(order.id, 120_000)
      await reaches(order.id, "released")
      const refused = await getContainer()
        .resolve(Modules.PAYMENT)
        .refundPayment({ payment_id: await paymentOf(order.id), amount: 5000 })
      expect(refused.id).toBeTruthy()
      await sweepVerificationWorkflow(getContainer()).run({
        input: { actor: "job:test" },
      })
      const { review } = await panelOf(order.id)
      expect(review).toMatchObject({
        stage: "held",
        hold_types: ["PAYMENT_SHORT"],
      })
    })

    it("names the fields that an address lacks, and goes on when corrected", async () => {
      const order = await place({
        address: {
          ...jakartaAddress,
          postal_code: undefined,
          phone: undefined,
        },
      })
      const panel = await reaches(order.id, "held")
      expect(panel.review.sentence).toMatchObject({
        key: "held_address_incomplete",
        params: { fields: "phone, postal_code" },
      })
      await post(`/admin/orders/${order.id}`, {
        shipping_address: { ...jakartaAddress },
      })
      await reaches(order.id, "released")
    })

    it("lets a person hold and release, and says who and why", async () => {
      const order = await place()
      await reaches(order.id, "released")
      const { data } = await post(
        `/admin/order-cycle/orders/${order.id}/holds`,
        {
          type: "CUSTOMER_REQUEST",
          reason: "Customer travels until Friday",
        }
      )
      expect(data.hold).toMatchObject({
        type: "CUSTOMER_REQUEST",
        gate: "desk",
        placed_by: admin.user_id,
        evidence: { reason: "Customer travels until Friday" },
      })
      const held = await panelOf(order.id)
      expect(held.review).toMatchObject({
        stage: "held",
        sentence: { params: { reason: "Customer travels until Friday" } },
      })
      const early = await post(`/admin/order-cycle/orders/${order.id}/release`)
      expect(early.status).toBe(400)
      expect(early.data.message).toContain("CUSTOMER_REQUEST")

      const release = () =>
        post(`/admin/order-cycle/holds/${data.hold.id}/release`, {
          reason: "The customer is back",
        })
      const answers = await Promise.all([release(), release()])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
      const panel = await reaches(order.id, "released")
      expect(kinds(panel).filter((kind) => kind === "released")).toHaveLength(2)
      const told = panel.timeline.find(
        ({ kind }: { kind: string }) => kind === "hold_released"
      )
      expect(told).toMatchObject({
        actor: admin.user_id,
        payload: { evidence: { released_because: "The customer is back" } },
      })
    })

    it("refuses to release what is absent, or waits for its cause", async () => {
      const order = await placeTransfer()
      const panel = await reaches(order.id, "held")
      const body = { reason: "because I say so" }
      const absent = await post(
        "/admin/order-cycle/holds/ohold_absent/release",
        body
      )
      expect(absent.status).toBe(404)
      const cause = await post(
        `/admin/order-cycle/holds/${panel.holds[0].id}/release`,
        body
      )
      expect(cause.status).toBe(400)
      expect(cause.data.message).toContain("PAYMENT_NONE ends by itself")
      const nobody = await post(
        "/admin/order-cycle/orders/order_nobody/holds",
        body
      )
      expect(nobody.status).toBe(404)
      expect(await panelOf(order.id)).toEqual(panel)
    })

    const override = (holdId: string, body: object) =>
      post(`/admin/order-cycle/holds/${holdId}/override`, body)

    const proven = {
      reason: "money_proven_elsewhere",
      text: "Seen on the bank's own page, 120.000 by Budi",
    }

    it("lets an owner override what waits, for what was known then", async () => {
      const order = await placeTransfer()
      const waiting = await reaches(order.id, "held")
      const holdId = waiting.holds[0].id
      for (const body of [
        { ...proven, reason: "because" },
        { ...proven, text: "trust me" },
        { reason: proven.reason },
      ]) {
        expect((await override(holdId, body)).status).toBe(400)
      }
      const answers = await Promise.all([
        override(holdId, proven),
        override(holdId, proven),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
      const panel = await reaches(order.id, "released")
      expect(panel.holds).toMatchObject([
        { type: "PAYMENT_NONE", released_how: "override" },
      ])
      expect(
        panel.timeline.find(({ kind }: { kind: string }) => kind === "override")
      ).toMatchObject({
        actor: admin.user_id,
        payload: { type: "PAYMENT_NONE", role: "owner", ...proven },
      })
      const [written] = await query({
        entity: "hold_override",
        fields: ["role", "reason", "evidence", "state_before"],
        filters: { order_id: order.id },
      })
      expect(written).toMatchObject({
        evidence: { due: "12000000" },
        state_before: { stage: "held", hold_types: ["PAYMENT_NONE"] },
      })

      await verifyOrderWorkflow(getContainer()).run({
        input: { order_id: order.id, actor: "system" },
      })
      expect((await panelOf(order.id)).review.stage).toBe("released")
      await capture(order.id, 10_000)
      const held = await reaches(order.id, "held")
      expect(held.review.hold_types).toEqual(["PAYMENT_SHORT"])
    })

    it("keeps an order to its date, and lets it go then", async () => {
      const order = await place()
      await reaches(order.id, "released")
      const hold = (body: object) =>
        post(`/admin/order-cycle/orders/${order.id}/holds`, {
          type: "SCHEDULED",
          reason: "Gift for the birthday",
          ...body,
        })
      expect((await hold({})).data.message).toContain("hold_until")
      const past = await hold({ hold_until: "2020-01-01T00:00:00Z" })
      expect(past.status).toBe(400)
      const hold_until = new Date(Date.now() + 86_400_000).toISOString()
      const { data } = await hold({ hold_until })
      expect((await panelOf(order.id)).review).toMatchObject({
        stage: "held",
        sentence: { key: "held_scheduled", params: { until: hold_until } },
      })
      const early = await post(
        `/admin/order-cycle/holds/${data.hold.id}/release`,
        { reason: "Cannot wait" }
      )
      expect(early.status).toBe(400)

      await getContainer()
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .updateOrderHolds({ id: data.hold.id, hold_until: new Date() })
      await sweepVerificationWorkflow(getContainer()).run({
        input: { actor: "job:test" },
      })
      const panel = await reaches(order.id, "released")
      expect(panel.holds).toMatchObject([
        { type: "SCHEDULED", released_how: "condition" },
      ])
    })

    it("lets nobody override a check that could not run", async () => {
      const order = await place({
        metadata: { order_cycle_payment_method: "shells" },
      })
      const panel = await reaches(order.id, "held")
      expect(panel.review.hold_types).toEqual(["CHECK_FAILED"])
      const refused = await override(panel.holds[0].id, proven)
      expect(refused.status).toBe(400)
      expect(refused.data.message).toContain("overridden by nobody")
      expect(await panelOf(order.id)).toEqual(panel)
    })

    it("gives money back once when it is asked for twice at once", async () => {
      const order = await placeTransfer()
      await reaches(order.id, "held")
      await capture(order.id, 120_000)
      await reaches(order.id, "released")
      const payment = await paymentOf(order.id)
      const refund = () =>
        post(`/admin/payments/${payment}/refund`, { amount: 120_000 })
      const answers = await Promise.all([refund(), refund(), refund()])
      expect(answers.map(({ status }) => status).sort()).toEqual([
        200, 409, 409,
      ])
      await eventually(
        () => panelOf(order.id),
        ({ review }) => review.charged_minor === "0"
      )
    })

    it("keeps core from fulfilling a held order, and lets a released one go", async () => {
      const order = await placeTransfer()
      await reaches(order.id, "held")
      const refused = await fulfil(order.id)
      expect(refused.status).toBe(409)
      expect(refused.data).toMatchObject({
        hold_types: ["PAYMENT_NONE"],
        sentence: { key: "held_payment_none" },
      })
      expect(refused.data.message).toContain(`Order #${order.display_id}`)
      const [untouched] = await query({
        entity: "order",
        fields: ["fulfillments.id"],
        filters: { id: order.id },
      })
      expect(untouched.fulfillments).toEqual([])
      const direct = await post("/admin/fulfillments", {
        order_id: order.id,
        location_id: store.locations.jakarta,
        provider_id: "manual_manual",
        delivery_address: {},
        items: [{ title: "cup", sku: "CUP", quantity: 1, barcode: "1" }],
        labels: [],
        data: null,
        metadata: null,
      })
      expect(direct.status).toBe(409)

      await capture(order.id, 120_000)
      await reaches(order.id, "released")
      expect((await fulfil(order.id)).status).toBe(200)
      const [fulfilled] = await query({
        entity: "order",
        fields: ["items.id", "fulfillments.id"],
        filters: { id: order.id },
      })
      const fulfillmentId = fulfilled.fulfillments[0].id

      await post(`/admin/order-cycle/orders/${order.id}/holds`, {
        reason: "Wrong colour, look first",
      })
      const byOrder = await post(
        `/admin/orders/${order.id}/fulfillments/${fulfillmentId}/shipments`,
        {
          items: fulfilled.items.map(({ id }: { id: string }) => ({
            id,
            quantity: 1,
          })),
          labels: [],
        }
      )
      expect(byOrder.status).toBe(409)
      const byFulfillment = await post(
        `/admin/fulfillments/${fulfillmentId}/shipment`,
        { labels: [] }
      )
      expect(byFulfillment.status).toBe(409)
    })

    it("keeps an order in the house whose holder was cut off before the review", async () => {
      const order = await place()
      await reaches(order.id, "released")
      const verification =
        getContainer().resolve<VerificationModuleService>(VERIFICATION_MODULE)
      await verification.placeHold(
        {
          type: "MANUAL",
          subject: "",
          source: "person",
          reason: "Wrong colour, look first",
          evidence: { reason: "Wrong colour, look first" },
        },
        { order_id: order.id, actor: "test", now: new Date().toISOString() }
      )
      const refused = await fulfil(order.id)
      expect(refused.status).toBe(409)
      expect(refused.data.message).toContain("held (MANUAL)")
      const tasks = await post("/admin/order-cycle/packing/parcels", {
        order_id: order.id,
        location_id: store.locations.jakarta,
      })
      expect(tasks.status).toBe(400)
      expect(tasks.data.message).toContain("held (MANUAL)")
      await sweepVerificationWorkflow(getContainer()).run({
        input: { actor: "job:test" },
      })
      expect((await panelOf(order.id)).review).toMatchObject({
        stage: "held",
        hold_types: ["MANUAL"],
      })
    })

    it("reserves what an order lacks as soon as stock arrives", async () => {
      const { cup } = store.variants
      const levels = await getContainer()
        .resolve(Modules.INVENTORY)
        .listInventoryLevels({ inventory_item_id: cup.inventory_item_id })
      const setStock = (jakarta: number) =>
        updateInventoryLevelsWorkflow(getContainer()).run({
          input: {
            updates: levels.map(({ inventory_item_id, location_id }) => ({
              inventory_item_id,
              location_id,
              stocked_quantity:
                location_id === store.locations.jakarta ? jakarta : 0,
            })),
          },
        })
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
              variant_id: cup.id,
              title: "cup",
              quantity: 2,
              unit_price: 50_000,
              is_tax_inclusive: true,
            },
          ],
        },
      })
      await setStock(1)
      // Stock that goes while the levels are read: core then refuses.
      const stale = levels.map((level) => ({ ...level, stocked_quantity: 9 }))
      const read = jest
        .spyOn(getContainer().resolve(Modules.INVENTORY), "listInventoryLevels")
        .mockResolvedValueOnce(stale)
      await getContainer()
        .resolve(Modules.EVENT_BUS)
        .emit({ name: OrderWorkflowEvents.PLACED, data: { id: result.id } })
      const held = await reaches(result.id, "held")
      expect(read).toHaveBeenCalled()
      read.mockRestore()
      expect(held.review.sentence).toMatchObject({
        key: "held_out_of_stock",
        params: { units: 2, title: "cup" },
      })

      await verifyOrderWorkflow(getContainer()).run({
        input: { order_id: result.id, actor: "system" },
      })
      expect((await panelOf(result.id)).review).toMatchObject({
        stage: "held",
        sentence: { params: { units: 1 } },
      })

      await setStock(2)
      await reaches(result.id, "released")
      const reservations = await getContainer()
        .resolve(Modules.INVENTORY)
        .listReservationItems({ line_item_id: result.items?.[0].id })
      expect(reservations.map(({ location_id }) => location_id)).not.toContain(
        store.locations.surabaya
      )
      expect(
        reservations.reduce((sum, { quantity }) => sum + Number(quantity), 0)
      ).toBe(2)
    })

    it("ends with the order: cancelled in core", async () => {
      const order = await placeTransfer()
      await reaches(order.id, "held")
      await cancelOrderWorkflow(getContainer()).run({
        input: { order_id: order.id },
      })
      const panel = await reaches(order.id, "canceled")
      expect(openHolds(panel)).toEqual([])
      expect(kinds(panel)).toContain("canceled")
      const again = await post(`/admin/order-cycle/orders/${order.id}/holds`, {
        reason: "too late",
      })
      expect(again.status).toBe(400)
    })

    it("finds an order whose event was lost", async () => {
      const events = getContainer().resolve(Modules.EVENT_BUS)
      const lost = [
        jest.spyOn(events, "emit").mockResolvedValue(undefined),
        jest.spyOn(events, "releaseGroupedEvents").mockResolvedValue(undefined),
      ]
      const order = await place()
      expect((await panelOf(order.id)).review).toBeNull()
      const refused = await fulfil(order.id)
      expect(refused.status).toBe(409)
      const { result } = await sweepVerificationWorkflow(getContainer()).run({
        input: { actor: "job:test" },
      })
      expect(result.failures).toEqual([])
      expect(result.verified).toContainEqual({
        order_id: order.id,
        stage: "released",
      })
      const again = await sweepVerificationWorkflow(getContainer()).run({
        input: { actor: "job:test" },
      })
      expect(again.result.verified).not.toContainEqual(
        expect.objectContaining({ order_id: order.id })
      )
      lost.forEach((spy) => spy.mockRestore())
    })

    it("holds when a check cannot run, and writes nothing half", async () => {
      const order = await place({
        metadata: { order_cycle_payment_method: "seashells" },
      })
      const panel = await reaches(order.id, "held")
      expect(panel.review).toMatchObject({
        hold_types: ["CHECK_FAILED"],
        sentence: { key: "held_check_failed", params: { check: "money" } },
      })
      expect(panel.holds[0].evidence.message).toContain("seashells")
    })

    it("takes the review back when the timeline cannot be written", async () => {
      const order = await placeTransfer()
      const before = await reaches(order.id, "held")
      const timeline =
        getContainer().resolve<TimelineModuleService>(TIMELINE_MODULE)
      const record = jest
        .spyOn(timeline, "record")
        .mockRejectedValue(new Error("disk full"))
      const { errors } = await releaseOrderWorkflow(getContainer()).run({
        input: { order_id: order.id, actor: "system" },
        throwOnError: false,
      })
      record.mockRestore()
      expect(errors?.[0].error.message).toContain("disk full")
      const after = await panelOf(order.id)
      expect(after).toEqual(before)
      const verification =
        getContainer().resolve<VerificationModuleService>(VERIFICATION_MODULE)
      expect(
        await verification.listOrderReviews({ order_id: order.id })
      ).toHaveLength(1)
      // The lock was given back as well.
      await verifyOrderWorkflow(getContainer()).run({
        input: { order_id: order.id, actor: "system" },
      })
    })

    it("leaves the next one's lock alone when it outlived its own", async () => {
      const order = await placeTransfer()
      await reaches(order.id, "held")
      const locking = getContainer().resolve(Modules.LOCKING)
      const key = orderLockKey(order.id)
      const timeline =
        getContainer().resolve<TimelineModuleService>(TIMELINE_MODULE)
      const record = timeline.record.bind(timeline)
      const outlive = jest
        .spyOn(timeline, "record")
        .mockImplementationOnce(async (...args) => {
          await locking.release(key)
          await locking.acquire(key, { ownerId: "who came after" })
          return await record(...args)
        })
      const { status } = await post(
        `/admin/order-cycle/orders/${order.id}/holds`,
        { reason: "Wrong colour, look first" }
      )
      expect(outlive).toHaveBeenCalled()
      outlive.mockRestore()
      expect(status).toBe(200)
      await expect(
        locking.acquire(key, { ownerId: "a third" })
      ).rejects.toThrow("acquire lock")
      expect(await locking.release(key, { ownerId: "who came after" })).toBe(
        true
      )
    })
  },
})
