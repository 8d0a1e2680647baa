import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  cancelOrderFulfillmentWorkflow,
  createOrderFulfillmentWorkflow,
} from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { PACKING_MODULE } from "../../src/modules/packing/module-key"
import type { PackingModuleService } from "../../src/modules/packing/service"
import type { LabelRow, ParcelRow } from "../../src/types/packing"
import { readLabelFigures } from "../../src/workflows/packing/label/read-label-figures"
import { readPackedParcel } from "../../src/workflows/packing/parcel/read-packed-parcel"
import { sweepPackingWorkflow } from "../../src/workflows/packing/workflows/sweep-packing"
import { TRACKING_MODULE } from "../../src/modules/tracking/module-key"
import type { TrackingModuleService } from "../../src/modules/tracking/service"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import { FAKE_CARRIER, openFakeCarrier } from "../fixtures/open-fake-carrier"
import { packOrder } from "../fixtures/pack-order"
import { pauseSweeps } from "../fixtures/pause-sweeps"
import { placeOrder } from "../fixtures/place-order"
import { queryRows } from "../fixtures/query-rows"
import { releaseOrder, unpaid } from "../fixtures/release-order"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { textOfPdf } from "../fixtures/text-of-pdf"
import { subscribersEnded } from "../fixtures/subscribers-ended"
import { postAs } from "../fixtures/post-as"

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
      // Cups and plates are at one place, so that it is known where they go.
      await getContainer()
        .resolve(Modules.INVENTORY)
        .updateInventoryLevels(
          [store.variants.cup, store.variants.plate].map((variant) => ({
            inventory_item_id: variant.inventory_item_id,
            location_id: store.locations.surabaya,
            stocked_quantity: 0,
          }))
        )
    })

    afterEach(() => jest.restoreAllMocks())

    afterAll(close)

    const post = postAs(api, () => admin, base)

    const parcelOf = async (id: string): Promise<ParcelRow> =>
      (await api.get(`${base}/parcels/${id}`, admin)).data.parcel

    const attemptsOf = (parcelId: string) =>
      getContainer()
        .resolve<PackingModuleService>(PACKING_MODULE)
        .listPackingLabelAttempts(
          { parcel_id: parcelId },
          { order: { started_at: "ASC" } }
        )

    const released = async (quantity = 1) => {
      const order = await placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity }],
        metadata: unpaid,
      })
      await releaseOrder(getContainer(), order)
      return order
    }

    const packed = async (quantity = 1) => {
      const order = await released(quantity)
      const [parcel] = await packOrder(
        { api, admin, container: getContainer() },
        order.id
      )
      return { order, parcel }
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
        fields: ["id", "fulfillments.*", "fulfillments.labels.*"],
        filters: { id: orderId },
      })
      return order.fulfillments
    }

    it("keeps the carrier's number and addresses", async () => {
      const { order, parcel } = await packed()
      const { data } = await post(`/parcels/${parcel.id}/label`)
      const [label] = desk.liveLabelsOf(order.id)
      expect(label).toMatchObject({ weight_g: 900, address: "Jalan Melati 5" })
      expect(data.parcel).toMatchObject({
        state: "labelled",
        tracking_number: label.number,
        label_url: `https://fake-carrier.test/labels/${label.number}.pdf`,
      })
      const [attempt] = await attemptsOf(parcel.id)
      expect(attempt).toMatchObject({
        id: label.reference,
        provider: FAKE_CARRIER,
        state: "succeeded",
      })
    })

    it("is found by a part of its code or number, and by its order", async () => {
      const { order, parcel } = await packed()
      const { data } = await post(`/parcels/${parcel.id}/label`)
      const number: string = data.parcel.tracking_number
      const find = async (q: string, more = "") => {
        const { data: found } = await api.get(
          `${base}/parcels?q=${encodeURIComponent(q)}${more}`,
          admin
        )
        return found.parcels
      }
      for (const q of [
        parcel.code.toLowerCase(),
        number.slice(1),
        `#${order.display_id}`,
      ]) {
        expect(await find(q)).toEqual([
          expect.objectContaining({
            id: parcel.id,
            display_id: order.display_id,
            state: "labelled",
          }),
        ])
      }
      expect(await find(parcel.code, "&state=packed")).toEqual([])
      expect(
        await find(parcel.code, `&location_id=${store.locations.surabaya}`)
      ).toEqual([])
      expect(await find("%")).toEqual([])
    })

    it("leaves nine of ten labels when the seventh fails, and retries one", async () => {
      const before = await cups()
      const boxes = []
      for (let number = 0; number < 10; number++) {
        boxes.push(await packed())
      }
      const seventh = boxes[6]
      desk.tell(seventh.order.id, "fail")
      const parcel_ids = boxes.map(({ parcel }) => parcel.id)
      const { data } = await post("/labels", { parcel_ids })
      const rows: LabelRow[] = data.labels
      expect(rows.map(({ parcel_id }) => parcel_id)).toEqual(parcel_ids)
      expect(rows.map(({ labelled }) => labelled)).toEqual(
        boxes.map((box) => box !== seventh)
      )
      const words = "Fake carrier: the area is not served today."
      expect(rows[6].reason).toContain(words)
      expect(await parcelOf(seventh.parcel.id)).toMatchObject({
        state: "label_failed",
        attempt_error: words,
      })
      expect(desk.liveLabelsOf(seventh.order.id)).toEqual([])
      expect(await cups()).toMatchObject({ stocked: before.stocked - 9 })

      desk.tell(seventh.order.id, null)
      const again = await post("/labels", { parcel_ids })
      const bought = again.data.labels.filter(
        ({ labelled }: LabelRow) => labelled
      )
      expect(bought).toEqual([
        expect.objectContaining({ parcel_id: seventh.parcel.id }),
      ])
      for (const { order } of boxes) {
        expect(desk.liveLabelsOf(order.id)).toHaveLength(1)
        expect(await fulfillmentsOf(order.id)).toHaveLength(1)
      }
      expect(await cups()).toEqual({
        stocked: before.stocked - 10,
        reserved: before.reserved,
      })
      const attempts = await attemptsOf(seventh.parcel.id)
      expect(attempts.map(({ state }) => state)).toEqual([
        "failed",
        "succeeded",
      ])
    })

    it("answers a conflict while the carrier gives no answer", async () => {
      const { order, parcel } = await packed()
      desk.tell(order.id, "hang")
      const first = post(`/parcels/${parcel.id}/label`)
      await eventually(
        () => parcelOf(parcel.id),
        ({ state }) => state === "labelling"
      )
      const second = await post(`/labels`, { parcel_ids: ["opcl_unknown"] })
      expect(second.data.labels).toMatchObject([
        { labelled: false, reason: expect.stringContaining("opcl_unknown") },
      ])
      desk.tell(order.id, null)
      expect((await first).data.parcel.state).toBe("labelled")
      const late = await post(`/parcels/${parcel.id}/label`)
      expect(late.status).toBe(409)
      expect(desk.liveLabelsOf(order.id)).toHaveLength(1)
    })

    it("refuses what is reserved elsewhere, by ours and by core's route", async () => {
      const { jakarta, surabaya } = store.locations
      const item = store.variants.bowl.inventory_item_id
      const inventory = getContainer().resolve(Modules.INVENTORY)
      const order = await placeOrder(api, store, {
        items: [{ variant_id: store.variants.bowl.id, quantity: 3 }],
        metadata: unpaid,
      })
      await releaseOrder(getContainer(), order)
      const [{ items }] = await queryRows(getContainer(), {
        entity: "order",
        fields: ["id", "items.id"],
        filters: { id: order.id },
      })
      await inventory.deleteReservationItemsByLineItem(items[0].id)
      await inventory.createReservationItems([
        {
          line_item_id: items[0].id,
          inventory_item_id: item,
          location_id: surabaya,
          quantity: 3,
        },
      ])
      const numbers = async () => {
        const levels = await inventory.listInventoryLevels(
          { inventory_item_id: item },
          { order: { location_id: "ASC" } }
        )
        return levels.map(({ location_id, ...level }) => [
          location_id,
          Number(level.stocked_quantity),
          Number(level.reserved_quantity),
        ])
      }
      const before = await numbers()
      const body = {
        items: [{ id: items[0].id, quantity: 3 }],
        location_id: jakarta,
      }
      const refused = await api
        .post(`/admin/orders/${order.id}/fulfillments`, body, admin)
        .catch((error: { response: unknown }) => error.response)
      expect(refused.status).toBe(409)
      expect(refused.data.message).toContain("reserved")
      expect(await numbers()).toEqual(before)

      // Core alone takes Jakarta's stock for what Surabaya has reserved.
      await createOrderFulfillmentWorkflow(getContainer()).run({
        input: { order_id: order.id, ...body },
      })
      const after = new Map(
        (await numbers()).map(([place, stocked]) => [place, stocked])
      )
      const stocked = new Map(before.map(([place, units]) => [place, units]))
      expect(after.get(jakarta)).toBe(Number(stocked.get(jakarta)) - 3)
      expect(after.get(surabaya)).toBe(stocked.get(surabaya))
    })

    it("hands scanned parcels over together and prints their manifest", async () => {
      const boxes = [await packed(), await packed()]
      await post("/labels", {
        parcel_ids: boxes.map(({ parcel }) => parcel.id),
      })
      const [first, second] = boxes.map(({ parcel }) => parcel.code)
      const { data } = await post("/handovers", { codes: [first, "P0-0"] })
      expect(data.handovers).toEqual([
        {
          parcel_id: boxes[0].parcel.id,
          code: first,
          handed_over: true,
          reason: null,
        },
        {
          parcel_id: null,
          code: "P0-0",
          handed_over: false,
          reason: 'No parcel has the code "P0-0".',
        },
      ])
      const { handover_id } = data
      const joined = await post("/handovers", { codes: [second], handover_id })
      expect(joined.data).toMatchObject({
        handover_id,
        handovers: [{ code: second, handed_over: true }],
      })
      const left = await api.get(
        `${base}/parcels?handover_id=${handover_id}`,
        admin
      )
      expect(left.data.count).toBe(2)

      const print = async () => {
        const answer = await api.get(
          `${base}/handovers/${handover_id}/manifest?language=en`,
          { ...admin, responseType: "arraybuffer" }
        )
        expect(answer.headers["content-type"]).toBe("application/pdf")
        return Buffer.from(answer.data)
      }
      const manifest = await print()
      const text = textOfPdf(manifest)
      for (const { order, parcel } of boxes) {
        expect(text).toContain(parcel.code)
        expect(text).toContain(desk.liveLabelsOf(order.id)[0].number)
      }
      expect(text).toContain("Parcels: 2")
      expect(text).toContain("1.8 kg")
      expect(text).not.toMatch(/Rp|IDR|50[.,]000/)
      expect((await print()).equals(manifest)).toBe(true)

      const unknown = await api
        .get(`${base}/handovers/ohov_none/manifest`, admin)
        .catch((error: { response: unknown }) => error.response)
      expect(unknown.status).toBe(404)
      expect((await post("/handovers", {})).status).toBe(400)
    })

    describe("a label that may have been bought", () => {
      /**
       * A purchase that was cut off when the carrier had sold the label, which
       * it does not void.
       */
      const unknown = async (quantity = 2) => {
        const { order, parcel } = await packed(quantity)
        const before = await cups()
        const attempt_id = `olatt_${order.display_id}`
        const packing =
          getContainer().resolve<PackingModuleService>(PACKING_MODULE)
        await packing.claimLabelAttempt({
          parcel_id: parcel.id,
          attempt_id,
          provider: FAKE_CARRIER,
          figures: await readLabelFigures(
            getContainer(),
            await readPackedParcel(getContainer(), parcel.id)
          ),
          courier: "fake",
          service: null,
          tracking_number: null,
          tracking_url: null,
          label_url: null,
          actor: admin.user_id,
        })
        await getContainer()
          .resolve(Modules.FULFILLMENT)
          .createFulfillment({
            location_id: parcel.location_id,
            provider_id: FAKE_CARRIER,
            shipping_option_id: store.shipping_option_id,
            items: parcel.items.map((item) => ({
              title: item.title,
              sku: item.sku ?? "",
              barcode: "",
              quantity: item.quantity,
              line_item_id: item.line_item_id,
              inventory_item_id: item.inventory_item_id,
            })),
            order: { id: order.id },
            delivery_address: {},
            metadata: { order_cycle_attempt_id: attempt_id },
          })
        desk.tell(order.id, "refuse_to_cancel")
        await packing.updatePackingLabelAttempts({
          id: attempt_id,
          started_at: new Date(Date.now() - 3_600_000),
        })
        await sweepPackingWorkflow(getContainer()).run({
          input: { actor: "job:test" },
        })
        const [label] = desk.liveLabelsOf(order.id)
        return { order, parcel, before, label }
      }

      const timelineOf = (orderId: string, kind: string) =>
        queryRows(getContainer(), {
          entity: "timeline_event",
          fields: ["kind", "payload", "actor"],
          filters: { order_id: orderId, kind },
        })

      it("waits for a person and says the carrier's words", async () => {
        const { parcel, label } = await unknown()
        expect(await parcelOf(parcel.id)).toMatchObject({
          state: "label_unknown",
          attempt_error: expect.stringContaining(
            `${label.number} is on its way already`
          ),
        })
        expect((await post(`/parcels/${parcel.id}/label`)).status).toBe(409)
        const vague = await post(`/parcels/${parcel.id}/label-decision`, {
          decision: "adopt",
          reason: "They say it is sold.",
        })
        expect(vague.status).toBe(400)
        expect(vague.data.message).toContain("needs its number")
      })

      it("adopts it: one live label, stock lowered once", async () => {
        const { order, parcel, before, label } = await unknown()
        const body = {
          decision: "adopt",
          tracking_number: label.number,
          reason: "The carrier's hotline names this number.",
        }
        const { data } = await post(
          `/parcels/${parcel.id}/label-decision`,
          body
        )
        expect(data.parcel).toMatchObject({
          state: "labelled",
          tracking_number: label.number,
          attempt_error: null,
        })
        expect(await fulfillmentsOf(order.id)).toMatchObject([
          {
            id: data.parcel.fulfillment_id,
            labels: [{ tracking_number: label.number }],
          },
        ])
        expect(desk.liveLabelsOf(order.id)).toHaveLength(1)
        expect(await cups()).toEqual({
          stocked: before.stocked - 2,
          reserved: before.reserved - 2,
        })
        const [{ items }] = await queryRows(getContainer(), {
          entity: "order",
          fields: ["id", "items.detail.fulfilled_quantity"],
          filters: { id: order.id },
        })
        expect(Number(items[0].detail.fulfilled_quantity)).toBe(2)
        expect(await timelineOf(order.id, "note")).toEqual([
          expect.objectContaining({
            actor: admin.user_id,
            payload: expect.objectContaining({ reason: body.reason }),
          }),
        ])
        expect(await timelineOf(order.id, "label_bought")).toHaveLength(1)
        const again = await post(`/parcels/${parcel.id}/label-decision`, body)
        expect(again.status).toBe(400)
        const { data: shipped } = await post("/handovers", {
          parcel_ids: [parcel.id],
        })
        expect(shipped.handovers[0]).toMatchObject({ handed_over: true })
      })

      it("lets it be bought where none was", async () => {
        const { order, parcel, before, label } = await unknown()
        desk.write({ ...label, is_void: true })
        desk.tell(order.id, null)
        const { data } = await post(`/parcels/${parcel.id}/label-decision`, {
          decision: "none",
          reason: "The carrier has no such parcel.",
        })
        expect(data.parcel).toMatchObject({
          state: "label_failed",
          attempt_error: expect.stringContaining("no such parcel"),
        })
        expect(await cups()).toEqual(before)
        const bought = await post(`/parcels/${parcel.id}/label`)
        expect(bought.data.parcel.state).toBe("labelled")
        expect(desk.liveLabelsOf(order.id)).toHaveLength(1)
        expect(await cups()).toMatchObject({ stocked: before.stocked - 2 })
      })
    })

    describe("after packing", () => {
      const labelled = async (quantity = 2) => {
        const { order, parcel } = await packed(quantity)
        const { data } = await post(`/parcels/${parcel.id}/label`)
        const box: ParcelRow = data.parcel
        return { order, parcel: box }
      }

      /** Placed, captured as a transfer is, and released. */
      const paid = async (
        items: { variant_id: string; quantity: number }[]
      ) => {
        const order = await placeOrder(api, store, { items, metadata: unpaid })
        const [{ payment_collections, total }] = await queryRows(
          getContainer(),
          {
            entity: "order",
            fields: ["id", "total", "payment_collections.payments.id"],
            filters: { id: order.id },
          }
        )
        const [payment] = payment_collections[0].payments
        await api.post(
          `/admin/payments/${payment.id}/capture`,
          { amount: Number(total) },
          admin
        )
        await subscribersEnded()
        await releaseOrder(getContainer(), order)
        return { order, payment_id: payment.id, total: Number(total) }
      }

      /** As `labelled`, and verified again it stays released. */
      const paidAndLabelled = async () => {
        const { order } = await paid([
          { variant_id: store.variants.cup.id, quantity: 2 },
        ])
        const [{ id }] = await packOrder(
          { api, admin, container: getContainer() },
          order.id
        )
        const { data } = await post(`/parcels/${id}/label`)
        const box: ParcelRow = data.parcel
        return { order, parcel: box }
      }

      const papersOf = async (orderId: string, type: string) => {
        const { data } = await api.get(
          `/admin/order-cycle/documents?order_id=${orderId}&type=${type}`,
          admin
        )
        return data.documents
      }

      it("voids a label, and packs or scans the box anew", async () => {
        const before = await cups()
        const { order, parcel } = await labelled()
        const reason = "The label is torn."
        const { data } = await post(`/parcels/${parcel.id}/void-label`, {
          reason,
        })
        expect(data.parcel).toMatchObject({
          state: "packed",
          fulfillment_id: null,
          tracking_number: null,
        })
        expect(desk.liveLabelsOf(order.id)).toEqual([])
        expect(await cups()).toEqual({
          stocked: before.stocked,
          reserved: before.reserved + 2,
        })
        expect(await papersOf(order.id, "delivery_note")).toMatchObject([
          { status: "void", number: expect.any(String) },
        ])

        const opened = await post(`/parcels/${parcel.id}/reopen`, { reason })
        expect(opened.data.parcel).toMatchObject({
          state: "open",
          items: [{ verified: 0, quantity: 2 }],
        })
        const [again] = await packOrder(
          { api, admin, container: getContainer() },
          order.id
        )
        expect(again.id).toBe(parcel.id)
        const bought = await post(`/parcels/${parcel.id}/label`)
        expect(bought.data.parcel.state).toBe("labelled")
        expect(desk.liveLabelsOf(order.id)).toHaveLength(1)
        expect(await cups()).toEqual({
          stocked: before.stocked - 2,
          reserved: before.reserved,
        })
        const notes = await papersOf(order.id, "delivery_note")
        expect(notes.map(({ status }: { status: string }) => status)).toEqual(
          expect.arrayContaining(["void", "issued"])
        )
      })

      it.each(["ours", "core alone"])(
        "gives a split line's unit back where it was taken (%s)",
        async (whose) => {
          const { bowl } = store.variants
          const places = [store.locations.jakarta, store.locations.surabaya]
          const inventory = getContainer().resolve(Modules.INVENTORY)
          const order = await placeOrder(api, store, {
            items: [{ variant_id: bowl.id, quantity: 2 }],
            metadata: unpaid,
          })
          await releaseOrder(getContainer(), order)
          const [{ items }] = await queryRows(getContainer(), {
            entity: "order",
            fields: ["id", "items.id"],
            filters: { id: order.id },
          })
          await inventory.deleteReservationItemsByLineItem(items[0].id)
          await inventory.createReservationItems(
            places.map((location_id) => ({
              line_item_id: items[0].id,
              inventory_item_id: bowl.inventory_item_id,
              location_id,
              quantity: 1,
            }))
          )
          const reserved = async () => {
            const rows = await inventory.listReservationItems({
              line_item_id: items[0].id,
            })
            return Object.fromEntries(
              rows.map((row) => [row.location_id, Number(row.quantity)])
            )
          }
          const boxes = await packOrder(
            { api, admin, container: getContainer() },
            order.id
          )
          const box = boxes.find((one) => one.location_id === places[0])
          // A review that heard of it would take both units at one place.
          await subscribersEnded()
          const bus = getContainer().resolve(Modules.EVENT_BUS)
          jest.spyOn(bus, "emit").mockResolvedValue(undefined)
          jest.spyOn(bus, "releaseGroupedEvents").mockResolvedValue(undefined)
          const { data } = await post(`/parcels/${box?.id}/label`)
          expect(await reserved()).toEqual({ [places[1]]: 1 })
          if (whose === "ours") {
            await post(`/parcels/${box?.id}/void-label`, { reason: "Torn." })
            expect(await reserved()).toEqual({ [places[0]]: 1, [places[1]]: 1 })
          } else {
            await cancelOrderFulfillmentWorkflow(getContainer()).run({
              input: {
                order_id: order.id,
                fulfillment_id: data.parcel.fulfillment_id,
              },
            })
            // Jakarta's unit is back on its shelf, and Surabaya owes it.
            expect(await reserved()).toEqual({ [places[1]]: 2 })
          }
        }
      )

      it("changes nothing when the carrier does not void it", async () => {
        const { order, parcel } = await labelled()
        const before = await cups()
        desk.tell(order.id, "refuse_to_cancel")
        const refused = await post(`/parcels/${parcel.id}/void-label`, {
          reason: "Wrong box.",
        })
        expect(refused.status).toBe(400)
        expect(refused.data.message).toContain("is on its way already")
        expect(await parcelOf(parcel.id)).toMatchObject({
          state: "labelled",
          tracking_number: parcel.tracking_number,
        })
        expect(await cups()).toEqual(before)
        expect(await fulfillmentsOf(order.id)).toMatchObject([
          { id: parcel.fulfillment_id, canceled_at: null },
        ])
      })

      it("voids nothing that the courier has", async () => {
        const { parcel } = await labelled()
        await post("/handovers", { parcel_ids: [parcel.id] })
        const refused = await post(`/parcels/${parcel.id}/void-label`, {
          reason: "Too late.",
        })
        expect(refused.status).toBe(400)
        expect(refused.data.message).toContain("the courier has it")
      })

      const moveTo = async (orderId: string, address_1: string) => {
        const orders = `/admin/order-cycle/orders/${orderId}`
        const shipping_address = { address_1 }
        const answer = (path: string, body: unknown) =>
          api
            .post(`${orders}${path}`, body, admin)
            .catch((error: { response: unknown }) => error.response)
        const previewed = await answer("/preview-change", {
          kind: "address",
          shipping_address,
        })
        if (previewed.status !== 200) {
          return { previewed, changed: previewed }
        }
        const changed = await answer("/address", {
          plan_hash: previewed.data.plan.plan_hash,
          shipping_address,
        })
        return { previewed, changed }
      }

      const addressOf = async (orderId: string) => {
        const [order] = await queryRows(getContainer(), {
          entity: "order",
          fields: ["id", "shipping_address.address_1"],
          filters: { id: orderId },
        })
        return order.shipping_address.address_1
      }

      it("sends a labelled parcel elsewhere: another label, note 2 for note 1", async () => {
        const { order, parcel } = await paidAndLabelled()
        const before = await cups()
        const [first] = await papersOf(order.id, "delivery_note")
        const { previewed, changed } = await moveTo(order.id, "Jalan Mawar 9")
        expect(previewed.data.plan.relabel).toEqual([
          { id: parcel.id, code: parcel.code },
        ])
        expect(changed.data.labels).toMatchObject([
          { parcel_id: parcel.id, labelled: true, reason: null },
        ])
        const [label, ...others] = desk.liveLabelsOf(order.id)
        expect(others).toEqual([])
        expect(label).toMatchObject({ address: "Jalan Mawar 9" })
        expect(label.number).not.toBe(parcel.tracking_number)
        expect(await parcelOf(parcel.id)).toMatchObject({
          state: "labelled",
          tracking_number: label.number,
        })
        expect(await cups()).toEqual(before)
        const notes = await papersOf(order.id, "delivery_note")
        expect(notes).toHaveLength(2)
        const second = notes.find(({ id }: { id: string }) => id !== first.id)
        expect(second.status).toBe("issued")
        expect(
          notes.find(({ id }: { id: string }) => id === first.id)
        ).toMatchObject({ status: "superseded", number: first.number })
      })

      it("changes nothing when the old label is not voided", async () => {
        const { order, parcel } = await labelled()
        desk.tell(order.id, "refuse_to_cancel")
        const { changed } = await moveTo(order.id, "Jalan Mawar 9")
        expect(changed.status).toBe(400)
        expect(changed.data.message).toContain("is on its way already")
        expect(await addressOf(order.id)).toBe("Jalan Melati 5")
        expect(await parcelOf(parcel.id)).toMatchObject({ state: "labelled" })
      })

      it("keeps the new address where no label is bought for it", async () => {
        const { order, parcel } = await paidAndLabelled()
        desk.tell(order.id, "fail")
        const { changed } = await moveTo(order.id, "Jalan Mawar 9")
        expect(changed.data.labels).toMatchObject([
          {
            labelled: false,
            reason: expect.stringContaining("not served today"),
          },
        ])
        expect(await addressOf(order.id)).toBe("Jalan Mawar 9")
        expect(await parcelOf(parcel.id)).toMatchObject({
          state: "label_failed",
        })
        expect(await papersOf(order.id, "delivery_note")).toMatchObject([
          { status: "void" },
        ])
      })

      it("refuses another address after the first scan or the hand-over", async () => {
        const { order, parcel } = await labelled()
        await getContainer()
          .resolve<TrackingModuleService>(TRACKING_MODULE)
          .createTrackers({
            order_id: order.id,
            fulfillment_id: parcel.fulfillment_id ?? "",
            courier: "fake",
            tracking_number: parcel.tracking_number ?? "",
            flags: [],
            public_token: "a token of the test",
            first_scan_at: new Date(),
          })
        const scanned = await moveTo(order.id, "Jalan Mawar 9")
        expect(scanned.previewed.status).toBe(400)
        expect(scanned.previewed.data.message).toContain("no longer be voided")
        expect(await addressOf(order.id)).toBe("Jalan Melati 5")

        await post("/handovers", { parcel_ids: [parcel.id] })
        const gone = await moveTo(order.id, "Jalan Mawar 9")
        expect(gone.previewed.status).toBe(400)
        expect(gone.previewed.data.message).toContain("names the old address")
      })

      it("keeps units of a cancelled order from sale until they are put away", async () => {
        const before = await cups()
        const { order, payment_id, total } = await paid([
          { variant_id: store.variants.cup.id, quantity: 2 },
          { variant_id: store.variants.plate.id, quantity: 1 },
        ])
        const [box] = await packOrder(
          { api, admin, container: getContainer() },
          order.id
        )
        const { data: bought } = await post(`/parcels/${box.id}/label`)
        const [note] = await papersOf(order.id, "delivery_note")

        const orders = `/admin/order-cycle/orders/${order.id}`
        const { data: previewed } = await api.post(
          `${orders}/preview-change`,
          { kind: "cancel" },
          admin
        )
        expect(previewed.plan.parcels).toMatchObject([
          { code: box.code, state: "labelled" },
        ])
        const { data: done } = await api.post(
          `${orders}/cancel`,
          {
            plan_hash: previewed.plan.plan_hash,
            reason: "The customer changed their mind.",
          },
          admin
        )
        expect(done).toMatchObject({
          canceled: true,
          granted_refund: { state: "success" },
        })
        expect(desk.liveLabelsOf(order.id)).toEqual([])
        expect(await parcelOf(box.id)).toMatchObject({ state: "voided" })
        expect(bought.parcel.tracking_number).toMatch(/^FC/)
        const refunds = await queryRows(getContainer(), {
          entity: "refund",
          fields: ["id", "amount", "payment_id"],
          filters: { payment_id },
        })
        expect(refunds.map(({ amount }) => Number(amount))).toEqual([total])
        expect(await papersOf(order.id, "delivery_note")).toMatchObject([
          { number: note.number, status: "void" },
        ])
        expect(await papersOf(order.id, "invoice")).toMatchObject([
          { status: "void" },
        ])
        expect(await cups()).toEqual({
          stocked: before.stocked,
          reserved: before.reserved + 2,
        })

        await post("/places", {
          inventory_item_id: store.variants.cup.inventory_item_id,
          location_id: store.locations.jakarta,
          place: "A-2-10",
        })
        const { data: waiting } = await api.get(
          `${base}/put-aways?order_id=${order.id}&state=open`,
          admin
        )
        expect(waiting.put_aways).toHaveLength(2)
        const of = (sku: string) =>
          waiting.put_aways.find((row: { sku: string }) => row.sku === sku)
        expect(of("CUP")).toMatchObject({
          quantity: 2,
          parcel_code: box.code,
          display_id: order.display_id,
          places: ["A-2-10"],
        })
        const confirm = (id: string, condition: string) =>
          post(`/put-aways/${id}/confirm`, { condition })
        const good = await confirm(of("CUP").id, "good")
        expect(good.data.put_away).toMatchObject({
          state: "done",
          condition: "good",
          confirmed_by: admin.user_id,
        })
        expect(await cups()).toEqual(before)
        expect(await parcelOf(box.id)).toMatchObject({ state: "voided" })
        const twice = await confirm(of("CUP").id, "damaged")
        expect(twice.status).toBe(409)
        expect(twice.data.message).toContain("put away already")
        expect(await cups()).toEqual(before)

        const inventory = getContainer().resolve(Modules.INVENTORY)
        const plates = async () => {
          const level = await inventory.retrieveInventoryLevelByItemAndLocation(
            of("PLATE").inventory_item_id,
            of("PLATE").location_id
          )
          return [
            Number(level.stocked_quantity),
            Number(level.reserved_quantity),
          ]
        }
        const [stocked, reserved] = await plates()
        // As a kill leaves it: confirmed, and nothing done to the stock.
        await getContainer()
          .resolve<PackingModuleService>(PACKING_MODULE)
          .confirmPutAway({
            put_away_id: of("PLATE").id,
            condition: "damaged",
            note: null,
            actor: admin.user_id,
          })
        expect(await plates()).toEqual([stocked, reserved])
        const sweep = () =>
          sweepPackingWorkflow(getContainer()).run({
            input: { actor: "job:test" },
          })
        await Promise.all([sweep(), sweep()])
        await sweep()
        expect(await plates()).toEqual([stocked - 1, reserved - 1])
        expect(await parcelOf(box.id)).toMatchObject({ state: "put_away" })

        // As a kill leaves it: kept for a put-away that was never written.
        const lost = await inventory.createReservationItems({
          inventory_item_id: of("PLATE").inventory_item_id,
          location_id: of("PLATE").location_id,
          quantity: 1,
          allow_backorder: true,
          metadata: { order_cycle_put_away_id: "oputa_lost" },
        })
        await sweep()
        expect(await plates()).toEqual([stocked - 1, reserved])
        await getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw(
            `update reservation_item
                set created_at = now() - interval '11 minutes' where id = ?`,
            [lost.id]
          )
        await sweep()
        expect(await plates()).toEqual([stocked - 1, reserved - 1])
      })
    })
  },
})
