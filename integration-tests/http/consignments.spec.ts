import { randomUUID } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { PACKING_MODULE } from "../../src/modules/packing/module-key"
import type { PackingModuleService } from "../../src/modules/packing/service"
import type { HandoverRow, LabelRow, ParcelRow } from "../../src/types/packing"
import { readLabelFigures } from "../../src/workflows/packing/label/read-label-figures"
import { readConsignment } from "../../src/workflows/packing/parcel/read-consignment"
import { createPickTasksWorkflow } from "../../src/workflows/packing/workflows/create-pick-tasks"
import { sweepPackingWorkflow } from "../../src/workflows/packing/workflows/sweep-packing"
import { createAdminSession } from "../fixtures/admin-session"
import { FAKE_CARRIER, openFakeCarrier } from "../fixtures/open-fake-carrier"
import { pauseSweeps } from "../fixtures/pause-sweeps"
import { placeOrder } from "../fixtures/place-order"
import { queryRows } from "../fixtures/query-rows"
import { releaseOrder, unpaid } from "../fixtures/release-order"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { subscribersEnded } from "../fixtures/subscribers-ended"
import { textOfPdf } from "../fixtures/text-of-pdf"

const { desk, close } = openFakeCarrier()

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>
    const base = "/admin/order-cycle/packing"

    beforeAll(async () => {
      await pauseSweeps(getContainer())
      store = await seedStore(getContainer(), FAKE_CARRIER)
      admin = await createAdminSession(getContainer())
      const cup = store.variants.cup.inventory_item_id
      // Cups are at one place, and two of them fill a carton.
      await getContainer().resolve(Modules.INVENTORY).updateInventoryLevels({
        inventory_item_id: cup,
        location_id: store.locations.surabaya,
        stocked_quantity: 0,
      })
      await post("/item-profiles", {
        inventory_item_id: cup,
        length_mm: 100,
        width_mm: 100,
        height_mm: 100,
        weight_g: 300,
      })
      await post("/cartons", {
        code: "C",
        inner_length_mm: 200,
        inner_width_mm: 100,
        inner_height_mm: 100,
        tare_g: 100,
      })
      await setColli(3)
    })

    afterAll(close)

    const failed = (error: { response: unknown }) => error.response

    const post = (path: string, body: unknown = {}) =>
      api.post(`${base}${path}`, body, admin).catch(failed)

    const setColli = (max_colli: number | null) =>
      post("/services", {
        shipping_option_id: store.shipping_option_id,
        currency_code: "IDR",
        divisor: 6000,
        step_g: 1000,
        min_g: 1000,
        per_step_minor: "900000",
        max_colli,
      })

    const packing = () =>
      getContainer().resolve<PackingModuleService>(PACKING_MODULE)

    const parcelsOf = async (orderId: string): Promise<ParcelRow[]> => {
      const { data } = await api.get(
        `${base}/parcels?order_id=${orderId}`,
        admin
      )
      return data.parcels.toSorted((a: ParcelRow, b: ParcelRow) =>
        a.code.localeCompare(b.code)
      )
    }

    const cups = async () => {
      const level = await getContainer()
        .resolve(Modules.INVENTORY)
        .retrieveInventoryLevelByItemAndLocation(
          store.variants.cup.inventory_item_id,
          store.locations.jakarta
        )
      return {
        stocked: Number(level.stocked_quantity),
        reserved: Number(level.reserved_quantity),
      }
    }

    const fulfillmentsOf = async (orderId: string) => {
      const [order] = await queryRows(getContainer(), {
        entity: "order",
        fields: ["id", "fulfillments.*", "fulfillments.items.*"],
        filters: { id: orderId },
      })
      return order.fulfillments
    }

    /** Three cups, of which two are in the first box; it is paid by transfer. */
    const opened = async () => {
      const order = await placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity: 3 }],
        metadata: unpaid,
      })
      const [{ payment_collections, total }] = await queryRows(getContainer(), {
        entity: "order",
        fields: ["id", "total", "payment_collections.payments.id"],
        filters: { id: order.id },
      })
      await api.post(
        `/admin/payments/${payment_collections[0].payments[0].id}/capture`,
        { amount: Number(total) },
        admin
      )
      await subscribersEnded()
      await releaseOrder(getContainer(), order)
      await createPickTasksWorkflow(getContainer()).run({
        input: { order_id: order.id, actor: "system" },
      })
      await post("/parcels", {
        order_id: order.id,
        location_id: store.locations.jakarta,
      })
      return { order, boxes: await parcelsOf(order.id) }
    }

    const pack = async ({ id, items, computed_g }: ParcelRow) => {
      for (const { quantity } of items) {
        for (let unit = 0; unit < quantity; unit++) {
          await post(`/parcels/${id}/scans`, {
            client_id: randomUUID(),
            code: store.variants.cup.sku,
          })
        }
      }
      return await post(`/parcels/${id}/close`, { weight_g: computed_g })
    }

    const packed = async () => {
      const { order, boxes } = await opened()
      for (const box of boxes) {
        await pack(box)
      }
      return { order, boxes: await parcelsOf(order.id) }
    }

    const labelled = async () => {
      const { order, boxes } = await packed()
      await post(`/parcels/${boxes[1].id}/label`)
      return { order, boxes: await parcelsOf(order.id) }
    }

    const notesOf = async (orderId: string) => {
      const { data } = await api.get(
        `/admin/order-cycle/documents?order_id=${orderId}&type=delivery_note`,
        admin
      )
      return data.documents
    }

    const print = async (path: string) => {
      const { data } = await api.get(path, {
        ...admin,
        responseType: "arraybuffer",
      })
      return textOfPdf(Buffer.from(data))
    }

    describe("boxes that share a label", () => {
      it("are planned so, at the cost of one label", async () => {
        const { order, boxes } = await opened()
        expect(boxes).toHaveLength(2)
        expect(boxes[0].consignment_key).toMatch(/^ocons_/)
        expect(boxes[1].consignment_key).toBe(boxes[0].consignment_key)
        const { data } = await api.get(
          `${base}/plans?order_id=${order.id}`,
          admin
        )
        // 1.1 kg together are two steps, as each box is one alone.
        expect(data.plans[0]).toMatchObject({
          cost_minor: "1800000",
          boxes: [
            { consignment: 1, chargeable_g: 2000, cost_minor: "1800000" },
            { consignment: 1, chargeable_g: null, cost_minor: "0" },
          ],
        })
      })

      it("get it when all are packed, once: one fulfilment, stock lowered once", async () => {
        const before = await cups()
        const { order, boxes } = await opened()
        await pack(boxes[0])
        const early = await post(`/parcels/${boxes[0].id}/label`)
        expect(early.status).toBe(400)
        expect(early.data.message).toContain(
          `share one label, and ${boxes[1].code} is not packed yet`
        )
        expect(desk.liveLabelsOf(order.id)).toEqual([])

        await pack(boxes[1])
        const parcel_ids = boxes.map(({ id }) => id)
        const answers = await Promise.all([
          post(`/parcels/${boxes[0].id}/label`),
          post(`/parcels/${boxes[1].id}/label`),
        ])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
        const [label, ...others] = desk.liveLabelsOf(order.id)
        expect(others).toEqual([])
        expect(label).toMatchObject({
          weight_g: 1100,
          boxes: boxes.map(({ code }) => code),
        })
        const [fulfillment, ...more] = await fulfillmentsOf(order.id)
        expect(more).toEqual([])
        expect(fulfillment.items).toMatchObject([{ quantity: 3 }])
        expect(await parcelsOf(order.id)).toMatchObject(
          boxes.map(({ id }) => ({
            id,
            state: "labelled",
            fulfillment_id: fulfillment.id,
            tracking_number: label.number,
          }))
        )
        expect(await cups()).toEqual({
          stocked: before.stocked - 3,
          reserved: before.reserved,
        })
        expect(
          await packing().listPackingLabelAttempts({ order_id: order.id })
        ).toMatchObject([
          {
            state: "succeeded",
            consignment_key: boxes[0].consignment_key,
            fulfillment_id: fulfillment.id,
          },
        ])
        const { data } = await post("/labels", { parcel_ids })
        const late: LabelRow[] = data.labels
        expect(late.map((row) => [row.parcel_id, row.labelled])).toEqual(
          parcel_ids.map((id) => [id, false])
        )
        expect(desk.liveLabelsOf(order.id)).toHaveLength(1)
      })

      it("have one note, and each its own label and slip", async () => {
        const { order, boxes } = await packed()
        const { data } = await post("/labels", {
          parcel_ids: boxes.map(({ id }) => id),
        })
        const [{ number }] = desk.liveLabelsOf(order.id)
        expect(data.labels).toMatchObject(
          boxes.map(({ id }) => ({
            parcel_id: id,
            labelled: true,
            tracking_number: number,
          }))
        )
        const [note, ...others] = await notesOf(order.id)
        expect(others).toEqual([])
        const text = await print(`/admin/order-cycle/documents/${note.id}/pdf`)
        expect(text).toContain("1+2/2")
        expect(text).toContain("1,1 kg")
        const ssccs = new Set<string | undefined>()
        for (const [at, { id, code }] of boxes.entries()) {
          const own = await print(`${base}/parcels/${id}/label`)
          expect(own).toContain(`${at + 1}/2`)
          ssccs.add(/\(00\) \d{18}/.exec(own)?.[0])
          const slip = await print(`${base}/parcels/${id}/packing-slip`)
          expect(slip).toContain(code)
          expect(slip).toContain(`${at + 1}/2`)
        }
        expect(ssccs.size).toBe(2)
        expect(ssccs).not.toContain(undefined)
        // Asked of the other box, it is the same paper.
        const again = await api.post(
          "/admin/order-cycle/documents",
          { type: "delivery_note", source_id: boxes[1].id },
          admin
        )
        expect(again.data.document.id).toBe(note.id)
      })

      it("leave together: a hand-over names the box that is missing", async () => {
        const { order, boxes } = await labelled()
        const [first, second] = boxes.map(({ code }) => code)
        const one = await post("/handovers", { codes: [first] })
        expect(one.data.handovers).toMatchObject([
          {
            handed_over: false,
            reason: expect.stringContaining(`${second} was not scanned`),
          },
        ])
        expect((await fulfillmentsOf(order.id))[0].shipped_at).toBeNull()
        const both = await post("/handovers", { codes: [first, second] })
        expect(
          both.data.handovers.map((row: HandoverRow) => row.handed_over)
        ).toEqual([true, true])
        await subscribersEnded()
        const [fulfillment] = await fulfillmentsOf(order.id)
        expect(fulfillment.shipped_at).not.toBeNull()
        const { handover_id } = both.data
        expect(await parcelsOf(order.id)).toMatchObject(
          boxes.map(() => ({ state: "handed_over", handover_id }))
        )
        const trackers = await queryRows(getContainer(), {
          entity: "tracker",
          fields: ["tracking_number", "parcel_id"],
          filters: { order_id: order.id },
        })
        expect(trackers).toMatchObject([
          {
            parcel_id: boxes[0].id,
            tracking_number: boxes[0].tracking_number,
          },
        ])
        const manifest = await print(
          `${base}/handovers/${handover_id}/manifest?language=en`
        )
        expect(manifest).toContain("Parcels: 2")
      })

      it("lose it together, and get another", async () => {
        const before = await cups()
        const { order, boxes } = await labelled()
        const reason = "The label is torn."
        await post(`/parcels/${boxes[1].id}/void-label`, { reason })
        expect(await parcelsOf(order.id)).toMatchObject(
          boxes.map(() => ({ state: "packed", fulfillment_id: null }))
        )
        expect(desk.liveLabelsOf(order.id)).toEqual([])
        expect(await cups()).toEqual({
          stocked: before.stocked,
          reserved: before.reserved + 3,
        })
        expect(await notesOf(order.id)).toMatchObject([{ status: "void" }])

        const { data } = await post(`/parcels/${boxes[0].id}/label`)
        expect(data.parcel.state).toBe("labelled")
        await post(`/parcels/${boxes[0].id}/void-label`, {
          reason,
          then: "open",
        })
        expect(await parcelsOf(order.id)).toMatchObject(
          boxes.map(() => ({ state: "open", items: [{ verified: 0 }] }))
        )
        expect(desk.liveLabelsOf(order.id)).toEqual([])
      })

      it("go elsewhere by one new label", async () => {
        const { order, boxes } = await labelled()
        const orders = `/admin/order-cycle/orders/${order.id}`
        const shipping_address = { address_1: "Jalan Mawar 9" }
        const { data: previewed } = await api.post(
          `${orders}/preview-change`,
          { kind: "address", shipping_address },
          admin
        )
        const { data } = await api.post(
          `${orders}/address`,
          { plan_hash: previewed.plan.plan_hash, shipping_address },
          admin
        )
        expect(data.labels).toMatchObject(
          boxes.map(({ id }) => ({ parcel_id: id, labelled: true }))
        )
        expect(desk.liveLabelsOf(order.id)).toMatchObject([
          { address: "Jalan Mawar 9" },
        ])
        const notes = await notesOf(order.id)
        expect(
          notes.map(({ status }: { status: string }) => status).sort()
        ).toEqual(["issued", "superseded"])
      })

      it("are all put away when the order is cancelled", async () => {
        const before = await cups()
        const { order, boxes } = await labelled()
        const orders = `/admin/order-cycle/orders/${order.id}`
        const { data: previewed } = await api.post(
          `${orders}/preview-change`,
          { kind: "cancel" },
          admin
        )
        const { data } = await api.post(
          `${orders}/cancel`,
          {
            plan_hash: previewed.plan.plan_hash,
            reason: "The customer changed their mind.",
          },
          admin
        )
        expect(data.canceled).toBe(true)
        expect(desk.liveLabelsOf(order.id)).toEqual([])
        expect(await parcelsOf(order.id)).toMatchObject(
          boxes.map(() => ({ state: "voided" }))
        )
        expect(await notesOf(order.id)).toMatchObject([{ status: "void" }])
        const { data: waiting } = await api.get(
          `${base}/put-aways?order_id=${order.id}&state=open`,
          admin
        )
        expect(
          waiting.put_aways
            .map((row: { quantity: number }) => row.quantity)
            .sort()
        ).toEqual([1, 2])
        expect(await cups()).toEqual({
          stocked: before.stocked,
          reserved: before.reserved + 3,
        })
      })

      it("are freed together when a purchase is cut off", async () => {
        const { order, boxes } = await packed()
        const before = await cups()
        const consignment = await readConsignment(getContainer(), boxes[0].id)
        const claim = (parcel_id: string, attempt_id: string) =>
          packing().claimLabelAttempt({
            parcel_id,
            attempt_id,
            provider: FAKE_CARRIER,
            figures: { stock: [], reservations: [] },
            courier: "fake",
            service: null,
            tracking_number: null,
            tracking_url: null,
            label_url: null,
            actor: admin.user_id,
          })
        const claims = await Promise.all(
          boxes.map(({ id }) => claim(id, `olatt_${id}`))
        )
        expect(claims.filter(Boolean)).toHaveLength(1)
        const [attempt] = await packing().listPackingLabelAttempts({
          order_id: order.id,
        })
        await packing().updatePackingLabelAttempts({
          id: attempt.id,
          started_at: new Date(Date.now() - 3_600_000),
          stock: (await readLabelFigures(getContainer(), consignment))
            .stock as unknown as Record<string, unknown>,
        })
        expect(await parcelsOf(order.id)).toMatchObject(
          boxes.map(() => ({ state: "labelling" }))
        )
        await sweepPackingWorkflow(getContainer()).run({
          input: { actor: "job:test" },
        })
        expect(await parcelsOf(order.id)).toMatchObject(
          boxes.map(() => ({ state: "label_failed" }))
        )
        const { data } = await post(`/parcels/${boxes[1].id}/label`)
        expect(data.parcel.state).toBe("labelled")
        expect(desk.liveLabelsOf(order.id)).toHaveLength(1)
        expect(await cups()).toEqual({
          stocked: before.stocked - 3,
          reserved: before.reserved - 3,
        })
      })
    })

    it("leaves each box its own label where the service takes one", async () => {
      await setColli(null)
      const { order, boxes } = await opened()
      expect(boxes.map(({ consignment_key }) => consignment_key)).toEqual([
        null,
        null,
      ])
      await pack(boxes[0])
      const { data } = await post(`/parcels/${boxes[0].id}/label`)
      expect(data.parcel.state).toBe("labelled")
      await pack(boxes[1])
      await post(`/parcels/${boxes[1].id}/label`)
      expect(desk.liveLabelsOf(order.id)).toHaveLength(2)
      expect(await fulfillmentsOf(order.id)).toHaveLength(2)
      const alone = await post("/handovers", { codes: [boxes[0].code] })
      expect(alone.data.handovers).toMatchObject([{ handed_over: true }])
      expect(await notesOf(order.id)).toHaveLength(2)
      await subscribersEnded()
    })
  },
})
