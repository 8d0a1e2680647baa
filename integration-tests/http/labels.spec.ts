import { Modules } from "@medusajs/framework/utils"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { PACKING_MODULE } from "../../src/modules/packing/module-key"
import type { PackingModuleService } from "../../src/modules/packing/service"
import type { LabelRow, ParcelRow } from "../../src/types/packing"
import { readLabelFigures } from "../../src/workflows/packing/label/read-label-figures"
import { readPackedParcel } from "../../src/workflows/packing/parcel/read-packed-parcel"
import { sweepPackingWorkflow } from "../../src/workflows/packing/workflows/sweep-packing"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import { FAKE_CARRIER, openFakeCarrier } from "../fixtures/open-fake-carrier"
import { packOrder } from "../fixtures/pack-order"
import { pauseSweeps } from "../fixtures/pause-sweeps"
import { placeOrder } from "../fixtures/place-order"
import { queryRows } from "../fixtures/query-rows"
import { releaseOrder, unpaid } from "../fixtures/release-order"
import { type SeededStore, seedStore } from "../fixtures/seed-store"

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
    })

    afterAll(close)

    const post = (path: string, body: unknown = {}) =>
      api
        .post(`${base}${path}`, body, admin)
        .catch((error: { response: unknown }) => error.response)

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
  },
})
