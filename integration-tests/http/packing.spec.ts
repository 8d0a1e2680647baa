import { setTimeout } from "node:timers/promises"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import {
  createOrderFulfillmentWorkflow,
  createProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { PACKING_MODULE } from "../../src/modules/packing/module-key"
import type { PackingModuleService } from "../../src/modules/packing/service"
import { orderCycleEvents } from "../../src/types/events"
import type { PickTaskRow } from "../../src/types/packing"
import { sweepDocumentsWorkflow } from "../../src/workflows/documents/workflows/sweep-documents"
import { createPickTasksWorkflow } from "../../src/workflows/packing/workflows/create-pick-tasks"
import { easeReservationsWorkflow } from "../../src/workflows/packing/workflows/ease-reservations"
import { readLabelFigures } from "../../src/workflows/packing/label/read-label-figures"
import { readPackedParcel } from "../../src/workflows/packing/parcel/read-packed-parcel"
import { auditOrdersWorkflow } from "../../src/workflows/verification/workflows/audit-orders"
import { sweepPackingWorkflow } from "../../src/workflows/packing/workflows/sweep-packing"
import { createAdminSession } from "../fixtures/admin-session"
import { pauseSweeps } from "../fixtures/pause-sweeps"
import { placeOrder } from "../fixtures/place-order"
import { queryRows } from "../fixtures/query-rows"
import { releaseOrder, unpaid } from "../fixtures/release-order"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { postAs } from "../fixtures/post-as"
import { levelOf } from "../fixtures/level-of"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>
    const base = "/admin/order-cycle/packing"

    beforeAll(async () => {
      await pauseSweeps(getContainer())
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
    })

    const packing = () =>
      getContainer().resolve<PackingModuleService>(PACKING_MODULE)

    const post = postAs(api, () => admin, base)

    const get = (path: string) => api.get(`${base}${path}`, admin)

    /** Places, releases and allocates an order of cups. */
    const released = (cups: number) =>
      placeReleased(store.variants.cup.id, cups)

    const createVariant = async (
      name: string,
      options: Record<string, unknown>
    ) => {
      const { result } = await createProductsWorkflow(getContainer()).run({
        input: {
          products: [
            {
              title: name,
              status: ProductStatus.PUBLISHED,
              shipping_profile_id: store.shipping_profile_id,
              sales_channels: [{ id: store.sales_channel_id }],
              options: [{ title: "Size", values: ["One"] }],
              variants: [
                {
                  title: "One",
                  sku: name.toUpperCase(),
                  options: { Size: "One" },
                  prices: [{ amount: 10_000, currency_code: "idr" }],
                  ...options,
                },
              ],
            },
          ],
        },
      })
      return result[0].variants[0].id
    }

    const placeReleased = async (variant_id: string, quantity: number) => {
      const order = await placeOrder(api, store, {
        items: [{ variant_id, quantity }],
        metadata: unpaid,
      })
      await releaseOrder(getContainer(), order)
      await createPickTasksWorkflow(getContainer()).run({
        input: { order_id: order.id, actor: "system" },
      })
      return order
    }

    const openParcel = async (orderId: string, locationId: string) => {
      const { data } = await post("/parcels", {
        order_id: orderId,
        location_id: locationId,
      })
      return data.parcel
    }

    let scans = 0
    const scan = async (parcelId: string, code: string) => {
      const { data } = await post(`/parcels/${parcelId}/scans`, {
        client_id: `station-1:${++scans}`,
        code,
      })
      return data
    }

    const packed = async (orderId: string, locationId: string) => {
      const parcel = await openParcel(orderId, locationId)
      for (const item of parcel.items) {
        for (let unit = 0; unit < item.quantity; unit++) {
          await scan(parcel.id, item.sku)
        }
      }
      const { data } = await post(`/parcels/${parcel.id}/close`)
      return data.parcel
    }

    const stock = async (itemId: string, locationId: string) => {
      const [stocked, reserved] = await levelOf(
        getContainer(),
        itemId,
        locationId
      )
      return { stocked, reserved }
    }

    const query = (input: Parameters<typeof queryRows>[1]) =>
      queryRows(getContainer(), input)

    const coreOrder = async (orderId: string) => {
      const [order] = await query({
        entity: "order",
        fields: [
          "id",
          "items.*",
          "items.detail.*",
          "fulfillments.*",
          "fulfillments.labels.*",
        ],
        filters: { id: orderId },
      })
      return order
    }

    const kinds = async (orderId: string) => {
      const events = await query({
        entity: "timeline_event",
        fields: ["kind"],
        filters: { order_id: orderId },
      })
      return events.map(({ kind }: { kind: string }) => kind)
    }

    it("takes a released order from its tasks to the courier", async () => {
      const { cup } = store.variants
      const order = await released(2)
      const tasks = await get(`/tasks?order_id=${order.id}`)
      expect(tasks.data).toMatchObject({
        count: 1,
        tasks: [{ sku: "CUP", quantity: 2, state: "open" }],
      })
      const { location_id } = tasks.data.tasks[0]
      const before = await stock(cup.inventory_item_id, location_id)

      const parcel = await openParcel(order.id, location_id)
      expect(parcel).toMatchObject({
        code: `P${order.display_id}-1`,
        state: "open",
        items: [{ sku: "CUP", quantity: 2, verified: 0 }],
      })
      const wrong = await scan(parcel.id, "PLATE")
      expect(wrong.scan.result).toBe("wrong_item")
      expect(wrong.parcel.items[0].verified).toBe(0)
      expect((await scan(parcel.id, "nobody-knows")).scan.result).toBe(
        "unknown_code"
      )
      const early = await post(`/parcels/${parcel.id}/close`)
      expect(early.status).toBe(400)
      expect(early.data.message).toContain("2 × cup")

      expect((await scan(parcel.id, "CUP")).scan.result).toBe("ok")
      const second = await scan(parcel.id, cup.barcode)
      expect(second.parcel.items[0].verified).toBe(2)
      expect((await scan(parcel.id, "CUP")).scan.result).toBe("too_many")

      const closed = await post(`/parcels/${parcel.id}/close`, {
        weight_g: 850,
      })
      expect(closed.data.parcel).toMatchObject({
        state: "packed",
        weight_g: 850,
        packed_by: admin.user_id,
      })

      const labelled = await post(`/parcels/${parcel.id}/label`, {
        courier: "jne",
        service: "REG",
        tracking_number: "JNE0001",
      })
      expect(labelled.status).toBe(200)
      expect(labelled.data.parcel).toMatchObject({
        state: "labelled",
        courier: "jne",
        tracking_number: "JNE0001",
      })
      const fulfilled = await coreOrder(order.id)
      expect(fulfilled.fulfillments).toEqual([
        expect.objectContaining({
          id: labelled.data.parcel.fulfillment_id,
          location_id,
        }),
      ])
      expect(await stock(cup.inventory_item_id, location_id)).toEqual({
        stocked: before.stocked - 2,
        reserved: before.reserved - 2,
      })

      const handover = await post("/handovers", { parcel_ids: [parcel.id] })
      expect(handover.data.handovers).toEqual([
        {
          parcel_id: parcel.id,
          code: parcel.code,
          handed_over: true,
          reason: null,
        },
      ])
      const shipped = await coreOrder(order.id)
      expect(shipped.fulfillments[0].shipped_at).toBeTruthy()
      expect(shipped.fulfillments[0].labels).toEqual([
        expect.objectContaining({ tracking_number: "JNE0001" }),
      ])
      const again = await post("/handovers", { parcel_ids: [parcel.id] })
      expect(again.data.handovers[0].handed_over).toBe(true)
      const linked = await query({
        entity: "order",
        fields: ["parcels.code", "order_documents.type"],
        filters: { id: order.id },
      })
      expect(linked[0]).toMatchObject({ parcels: [{ code: parcel.code }] })
      const papers = linked[0].order_documents as { type: string }[]
      expect(papers.map(({ type }) => type).sort()).toEqual([
        "delivery_note",
        "invoice",
      ])
      const box = await query({
        entity: "fulfillment",
        fields: ["parcel.code"],
        filters: { id: shipped.fulfillments[0].id },
      })
      expect(box[0].parcel.code).toBe(parcel.code)
      expect(await kinds(order.id)).toEqual(
        expect.arrayContaining([
          "allocated",
          "pick_started",
          "packed",
          "label_bought",
          "document_issued",
          "handed_over",
        ])
      )
    })

    it("gives tasks when the release is told", async () => {
      const order = await placeOrder(api, store, {
        items: [{ variant_id: store.variants.plate.id, quantity: 1 }],
        metadata: unpaid,
      })
      await releaseOrder(getContainer(), order)
      await getContainer()
        .resolve(Modules.EVENT_BUS)
        .emit({
          name: orderCycleEvents.orderReleased,
          data: { id: order.id },
        })
      const count = async () =>
        (await get(`/tasks?order_id=${order.id}`)).data.count
      for (let tries = 0; tries < 50 && (await count()) === 0; tries++) {
        await setTimeout(100)
      }
      expect(await count()).toBe(1)
    })

    it("packs a set by its parts and ships it whole", async () => {
      const { cup, plate } = store.variants
      const set = await createVariant("set", {
        manage_inventory: true,
        inventory_items: [
          {
            inventory_item_id: cup.inventory_item_id,
            required_quantity: 2,
          },
          {
            inventory_item_id: plate.inventory_item_id,
            required_quantity: 1,
          },
        ],
      })
      const order = await placeReleased(set, 2)
      const { tasks } = (await get(`/tasks?order_id=${order.id}`)).data
      expect(
        tasks.map(({ sku, quantity }: PickTaskRow) => [sku, quantity]).sort()
      ).toEqual([
        ["CUP", 4],
        ["PLATE", 2],
      ])
      const parcel = await packed(order.id, tasks[0].location_id)
      const labelled = await post(`/parcels/${parcel.id}/label`)
      expect(labelled.data).toMatchObject({ parcel: { state: "labelled" } })
      await post("/handovers", { parcel_ids: [parcel.id] })
      const { items } = await coreOrder(order.id)
      expect(Number(items[0].detail.fulfilled_quantity)).toBe(2)
      expect(Number(items[0].detail.shipped_quantity)).toBe(2)
    })

    it("packs goods whose stock nobody manages", async () => {
      const gift = await createVariant("gift", { manage_inventory: false })
      const order = await placeReleased(gift, 1)
      const { tasks } = (await get(`/tasks?order_id=${order.id}`)).data
      expect(tasks).toMatchObject([
        { location_id: store.locations.jakarta, inventory_item_id: "" },
      ])
      const parcel = await packed(order.id, store.locations.jakarta)
      const labelled = await post(`/parcels/${parcel.id}/label`)
      expect(labelled.data.parcel.state).toBe("labelled")
    })

    it("issues one delivery note per parcel and prints the same bytes", async () => {
      const order = await released(1)
      const [task] = (await get(`/tasks?order_id=${order.id}`)).data.tasks
      const parcel = await packed(order.id, task.location_id)
      await post(`/parcels/${parcel.id}/label`, { tracking_number: "JNE0002" })
      await sweepDocumentsWorkflow(getContainer()).run({
        input: { actor: "job:test" },
      })

      const { data } = await api.get(
        `/admin/order-cycle/documents?order_id=${order.id}&type=delivery_note`,
        admin
      )
      expect(data).toMatchObject({
        count: 1,
        documents: [{ type: "delivery_note", source_id: parcel.id }],
      })
      expect(data.documents[0].number).toMatch(/^SJ\/\d{4}\/\d{2}\/\d{6}$/)
      const print = async () => {
        const answer = await api.get(
          `/admin/order-cycle/documents/${data.documents[0].id}/pdf`,
          { ...admin, responseType: "arraybuffer" }
        )
        expect(answer.headers["content-type"]).toBe("application/pdf")
        return Buffer.from(answer.data)
      }
      const first = await print()
      expect(first.subarray(0, 5).toString()).toBe("%PDF-")
      expect(first.equals(await print())).toBe(true)
    })

    it("gives one of two label calls at once a conflict", async () => {
      const order = await released(1)
      const [task] = (await get(`/tasks?order_id=${order.id}`)).data.tasks
      const parcel = await packed(order.id, task.location_id)
      const answers = await Promise.all(
        ["A1", "A2"].map((tracking_number) =>
          post(`/parcels/${parcel.id}/label`, { tracking_number })
        )
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const refused = answers.find(({ status }) => status === 409)
      expect(refused?.data.message).toContain(parcel.code)
      expect((await coreOrder(order.id)).fulfillments).toHaveLength(1)
    })

    /** An order of 2 bowls of which 1 is reserved at each location. */
    const splitOrder = async () => {
      const { bowl } = store.variants
      const { jakarta, surabaya } = store.locations
      const item = bowl.inventory_item_id
      const inventory = getContainer().resolve(Modules.INVENTORY)
      await inventory.updateInventoryLevels(
        [jakarta, surabaya].map((location_id) => ({
          inventory_item_id: item,
          location_id,
          stocked_quantity: 2,
        }))
      )
      const order = await placeOrder(api, store, {
        items: [{ variant_id: bowl.id, quantity: 2 }],
        metadata: unpaid,
      })
      await releaseOrder(getContainer(), order)
      const [line] = (await coreOrder(order.id)).items
      await inventory.deleteReservationItemsByLineItem(line.id)
      await inventory.updateInventoryLevels(
        [jakarta, surabaya].map((location_id) => ({
          inventory_item_id: item,
          location_id,
          stocked_quantity: 1,
        }))
      )
      await inventory.createReservationItems(
        [jakarta, surabaya].map((location_id) => ({
          line_item_id: line.id,
          inventory_item_id: item,
          location_id,
          quantity: 1,
          metadata: { kept: location_id },
        }))
      )
      await createPickTasksWorkflow(getContainer()).run({
        input: { order_id: order.id, actor: "system" },
      })
      return { order, line, item, jakarta, surabaya, inventory }
    }

    it("sees core alone take a split line's stock twice", async () => {
      const { order, line, item, jakarta, surabaya, inventory } =
        await splitOrder()
      await createOrderFulfillmentWorkflow(getContainer()).run({
        input: {
          order_id: order.id,
          items: [{ id: line.id, quantity: 1 }],
          location_id: jakarta,
        },
      })
      expect(await stock(item, jakarta)).toEqual({ stocked: -1, reserved: 0 })
      expect(await stock(item, surabaya)).toEqual({ stocked: 1, reserved: 0 })
      expect(
        await inventory.listReservationItems({ line_item_id: line.id })
      ).toEqual([])
    })

    it("keeps the books right for a line reserved at two locations", async () => {
      const { order, line, item, jakarta, surabaya, inventory } =
        await splitOrder()

      const first = await packed(order.id, jakarta)
      const labelled = await post(`/parcels/${first.id}/label`)
      expect(labelled.data.parcel.state).toBe("labelled")
      expect(await stock(item, jakarta)).toEqual({ stocked: 0, reserved: 0 })
      expect(await stock(item, surabaya)).toEqual({ stocked: 1, reserved: 1 })
      expect(
        await inventory.listReservationItems({ line_item_id: line.id })
      ).toEqual([
        expect.objectContaining({
          location_id: surabaya,
          quantity: 1,
          allow_backorder: false,
          metadata: { kept: surabaya },
        }),
      ])

      const second = await packed(order.id, surabaya)
      expect(second.code).toBe(`P${order.display_id}-2`)
      await post(`/parcels/${second.id}/label`)
      expect(await stock(item, jakarta)).toEqual({ stocked: 0, reserved: 0 })
      expect(await stock(item, surabaya)).toEqual({ stocked: 0, reserved: 0 })
      const done = await coreOrder(order.id)
      expect(Number(done.items[0].detail.fulfilled_quantity)).toBe(2)
      expect(done.fulfillments).toHaveLength(2)
    })

    it("buys no label for a held order and leaves the parcel packed", async () => {
      const order = await released(1)
      const [task] = (await get(`/tasks?order_id=${order.id}`)).data.tasks
      const parcel = await packed(order.id, task.location_id)
      await releaseOrder(getContainer(), order, {
        stage: "held",
        hold_types: ["PAYMENT_SHORT"],
      })
      const refused = await post(`/parcels/${parcel.id}/label`)
      expect(refused.status).toBe(400)
      expect(refused.data.message).toContain("PAYMENT_SHORT")
      expect((await get(`/parcels/${parcel.id}`)).data.parcel.state).toBe(
        "packed"
      )
    })

    it("keeps the carrier's words and gives everything back", async () => {
      const { order, line, item, jakarta, inventory } = await splitOrder()
      const parcel = await packed(order.id, jakarta)
      const core = getContainer().resolve(Modules.FULFILLMENT)
      const carrier = jest
        .spyOn(core, "createFulfillment")
        .mockRejectedValueOnce(new Error("Courier: area is not served"))
      const failed = await post(`/parcels/${parcel.id}/label`)
      carrier.mockRestore()

      expect(failed.status).toBe(400)
      expect(failed.data.message).toContain("Courier: area is not served")
      expect((await get(`/parcels/${parcel.id}`)).data.parcel).toMatchObject({
        state: "label_failed",
        attempt_error: "Courier: area is not served",
      })
      expect(await stock(item, jakarta)).toEqual({ stocked: 1, reserved: 1 })
      expect(
        await inventory.listReservationItems({ line_item_id: line.id })
      ).toHaveLength(2)
      const bought = await post(`/parcels/${parcel.id}/label`)
      expect(bought.data.parcel.state).toBe("labelled")
    })

    it("takes back what somebody who was cut off let go below zero", async () => {
      const order = await placeReleased(store.variants.cup.id, 3)
      const { data } = await api.get(`/admin/orders/${order.id}`, admin)
      const [line] = data.order.items
      const inventory = getContainer().resolve(Modules.INVENTORY)
      const { result: ids } = await easeReservationsWorkflow(
        getContainer()
      ).run({ input: { parts: [{ id: line.id, quantity: 1 }] } })
      const isEased = async () => {
        const [reservation] = await inventory.listReservationItems({ id: ids })
        return reservation.allow_backorder
      }
      const sweep = () =>
        sweepPackingWorkflow(getContainer()).run({
          input: { actor: "job:test" },
        })
      await sweep()
      expect(await isEased()).toBe(true)
      await getContainer()
        .resolve("__pg_connection__")
        .raw(
          `update "reservation_item"
              set "updated_at" = now() - interval '11 minutes' where "id" = ?`,
          [ids[0]]
        )
      await sweep()
      expect(await isEased()).toBe(false)
      expect(await inventory.listReservationItems({ id: ids })).toMatchObject([
        { quantity: 3 },
      ])
    })

    it("keeps the reason of a failed label and lets it be tried again", async () => {
      const order = await released(1)
      const [task] = (await get(`/tasks?order_id=${order.id}`)).data.tasks
      const parcel = await packed(order.id, task.location_id)
      const inventory = getContainer().resolve(Modules.INVENTORY)
      const [reservation] = await inventory.listReservationItems({
        line_item_id: task.line_item_id,
      })
      await inventory.softDeleteReservationItems([reservation.id])
      const failed = await post(`/parcels/${parcel.id}/label`)
      expect(failed.status).toBe(400)
      expect((await get(`/parcels/${parcel.id}`)).data.parcel).toMatchObject({
        state: "label_failed",
        attempt_error: expect.stringContaining("0 are reserved"),
      })
      await inventory.restoreReservationItems([reservation.id])
      const bought = await post(`/parcels/${parcel.id}/label`)
      expect(bought.data.parcel).toMatchObject({
        state: "labelled",
        attempt_error: null,
      })
    })

    describe("sweeper", () => {
      const longAgo = new Date(Date.now() - 3_600_000)

      /** A parcel whose attempt began long ago and was cut off. */
      const cutOff = async (parcelId: string, attempt_id: string) => {
        await packing().claimLabelAttempt({
          parcel_id: parcelId,
          attempt_id,
          provider: "manual_manual",
          figures: await readLabelFigures(
            getContainer(),
            await readPackedParcel(getContainer(), parcelId)
          ),
          courier: null,
          service: null,
          tracking_number: null,
          tracking_url: null,
          label_url: null,
          actor: "user_1",
        })
        await packing().updatePackingLabelAttempts({
          id: attempt_id,
          started_at: longAgo,
        })
      }

      it("gives tasks to a released order whose event was lost", async () => {
        const order = await placeOrder(api, store, {
          items: [{ variant_id: store.variants.plate.id, quantity: 1 }],
          metadata: unpaid,
        })
        await releaseOrder(getContainer(), order)
        const { result } = await sweepPackingWorkflow(getContainer()).run({
          input: { actor: "job:test" },
        })
        expect(result.tasks.order_ids).toEqual([order.id])
      })

      it("adopts the fulfilment of an attempt that was cut off", async () => {
        const order = await released(1)
        const [task] = (await get(`/tasks?order_id=${order.id}`)).data.tasks
        const parcel = await packed(order.id, task.location_id)
        await post(`/parcels/${parcel.id}/label`, { tracking_number: "X1" })
        await packing().updateParcels({
          id: parcel.id,
          state: "labelling",
          fulfillment_id: null,
          labelled_at: null,
        })
        const [attempt] = await packing().listPackingLabelAttempts({
          parcel_id: parcel.id,
        })
        await packing().updatePackingLabelAttempts({
          id: attempt.id,
          state: "running",
          fulfillment_id: null,
          started_at: longAgo,
          ended_at: null,
        })
        await sweepPackingWorkflow(getContainer()).run({
          input: { actor: "job:test" },
        })
        const { fulfillments } = await coreOrder(order.id)
        expect((await get(`/parcels/${parcel.id}`)).data.parcel).toMatchObject({
          state: "labelled",
          tracking_number: "X1",
          fulfillment_id: fulfillments[0].id,
        })
        expect(
          await packing().listPackingLabelAttempts({ parcel_id: parcel.id })
        ).toMatchObject([{ state: "succeeded", difference: null }])
      })

      it("cancels a fulfilment that a crash left without its order", async () => {
        const order = await released(1)
        const [task] = (await get(`/tasks?order_id=${order.id}`)).data.tasks
        const parcel = await packed(order.id, task.location_id)
        await cutOff(parcel.id, "olatt_unlinked")
        const core = getContainer().resolve(Modules.FULFILLMENT)
        const { id } = await core.createFulfillment({
          location_id: task.location_id,
          provider_id: "manual_manual",
          shipping_option_id: store.shipping_option_id,
          items: [{ title: "cup", sku: "CUP", barcode: "", quantity: 1 }],
          delivery_address: {},
          metadata: { order_cycle_attempt_id: "olatt_unlinked" },
        })
        await sweepPackingWorkflow(getContainer()).run({
          input: { actor: "job:test" },
        })
        expect((await core.retrieveFulfillment(id)).canceled_at).toBeTruthy()
        expect((await get(`/parcels/${parcel.id}`)).data.parcel.state).toBe(
          "label_failed"
        )
      })

      it("tells stock that a cut-off purchase took without a label", async () => {
        const order = await released(2)
        const [task] = (await get(`/tasks?order_id=${order.id}`)).data.tasks
        const parcel = await packed(order.id, task.location_id)
        await cutOff(parcel.id, "olatt_took")
        const before = await stock(task.inventory_item_id, task.location_id)
        await getContainer()
          .resolve(Modules.INVENTORY)
          .adjustInventory(task.inventory_item_id, task.location_id, -2)
        await sweepPackingWorkflow(getContainer()).run({
          input: { actor: "job:test" },
        })
        await auditOrdersWorkflow(getContainer()).run({
          input: { actor: "test", all: true, grace_seconds: 0 },
        })
        const findings = `/admin/order-cycle/audit-findings`
        const { data } = await api.get(
          `${findings}?invariant=label_stock_kept`,
          admin
        )
        expect(data.audit_findings).toMatchObject([
          {
            order_id: order.id,
            expected: { stocked: before.stocked, sku: "CUP" },
            found: { stocked: before.stocked - 2, parcel: parcel.code },
            proposal: { repair: "correct_label_stock" },
          },
        ])
        await api.post(
          `${findings}/${data.audit_findings[0].id}/repair`,
          { note: "counted" },
          admin
        )
        expect(await stock(task.inventory_item_id, task.location_id)).toEqual(
          before
        )
        expect(
          await packing().retrievePackingLabelAttempt("olatt_took")
        ).toMatchObject({ state: "failed", difference: null })
      })

      it("gives back at once what a finished attempt left parked", async () => {
        const order = await released(1)
        const [task] = (await get(`/tasks?order_id=${order.id}`)).data.tasks
        const parcel = await packed(order.id, task.location_id)
        const inventory = getContainer().resolve(Modules.INVENTORY)
        const [{ id }] = await inventory.listReservationItems({
          line_item_id: task.line_item_id,
        })
        const cut = [{ id, line_item_id: null }]
        await inventory.updateReservationItems(cut)
        const { line_item_id, inventory_item_id } = task
        const left = { id, line_item_id, inventory_item_id }
        await packing().updateParcels({
          id: parcel.id,
          parked: { reservations: [{ ...left, allow_backorder: false }] },
        })
        const { result } = await sweepPackingWorkflow(getContainer()).run({
          input: { actor: "job:test" },
        })
        expect(result.parcels.parcel_ids).toEqual([parcel.id])
        expect(
          await inventory.listReservationItems({ line_item_id })
        ).toHaveLength(1)
      })

      it("frees an attempt that left nothing and what it parked", async () => {
        const order = await released(1)
        const [task] = (await get(`/tasks?order_id=${order.id}`)).data.tasks
        const parcel = await packed(order.id, task.location_id)
        const inventory = getContainer().resolve(Modules.INVENTORY)
        const [reservation] = await inventory.listReservationItems({
          line_item_id: task.line_item_id,
        })
        const cut = [{ id: reservation.id, line_item_id: null }]
        await cutOff(parcel.id, "olatt_cut")
        await inventory.updateReservationItems(cut)
        await packing().updateParcels({
          id: parcel.id,
          parked: {
            reservations: [
              {
                id: reservation.id,
                line_item_id: task.line_item_id,
                inventory_item_id: task.inventory_item_id,
                allow_backorder: false,
              },
            ],
          },
        })
        await sweepPackingWorkflow(getContainer()).run({
          input: { actor: "job:test" },
        })
        expect((await get(`/parcels/${parcel.id}`)).data.parcel.state).toBe(
          "label_failed"
        )
        expect(
          await inventory.listReservationItems({
            line_item_id: task.line_item_id,
          })
        ).toHaveLength(1)
        const bought = await post(`/parcels/${parcel.id}/label`)
        expect(bought.data.parcel.state).toBe("labelled")
      })
    })
  },
})
