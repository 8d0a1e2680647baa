import { updateInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { PACKING_MODULE } from "../../src/modules/packing/module-key"
import type { PackingModuleService } from "../../src/modules/packing/service"
import type { PickTaskRow } from "../../src/types/packing"
import type { PickMode, PickRow } from "../../src/types/pick-batch"
import { sweepPackingWorkflow } from "../../src/workflows/packing/workflows/sweep-packing"
import { createAdminSession } from "../fixtures/admin-session"
import { emptySurabaya } from "../fixtures/empty-surabaya"
import { eventually } from "../fixtures/eventually"
import { pauseSweeps } from "../fixtures/pause-sweeps"
import { placeOrder } from "../fixtures/place-order"
import { queryRows } from "../fixtures/query-rows"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { textOfPdf } from "../fixtures/text-of-pdf"
import { subscribersEnded } from "../fixtures/subscribers-ended"
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
      await emptySurabaya(getContainer(), store)
    })

    const packing = () =>
      getContainer().resolve<PackingModuleService>(PACKING_MODULE)

    const post = postAs(api, () => admin)

    const get = async (path: string) =>
      (await api.get(`${base}${path}`, admin)).data

    const query = (input: Parameters<typeof queryRows>[1]) =>
      queryRows(getContainer(), input)

    /** An order that is paid, so that every gate lets it pass by itself. */
    const released = async (cups: number, plates = 0) => {
      const { cup, plate } = store.variants
      const order = await placeOrder(api, store, {
        items: [
          { variant_id: cup.id, quantity: cups },
          ...(plates ? [{ variant_id: plate.id, quantity: plates }] : []),
        ],
        metadata: { order_cycle_payment_method: "bank_transfer" },
      })
      const [{ payment_collections: collections }] = await query({
        entity: "order",
        fields: ["payment_collections.payments.id"],
        filters: { id: order.id },
      })
      await post(`/admin/payments/${collections[0].payments[0].id}/capture`, {
        amount: order.total,
      })
      await eventually(
        () => tasksOf(order.id),
        (tasks) => tasks.length > 0,
        30
      )
      await subscribersEnded()
      return order
    }

    const tasksOf = async (orderId: string): Promise<PickTaskRow[]> =>
      (await get(`/tasks?order_id=${orderId}`)).tasks

    const stock = (location: keyof SeededStore["locations"]) =>
      levelOf(
        getContainer(),
        store.variants.cup.inventory_item_id,
        store.locations[location]
      )

    const setStock = (
      location: keyof SeededStore["locations"],
      stocked_quantity: number,
      inventory_item_id = store.variants.cup.inventory_item_id
    ) =>
      updateInventoryLevelsWorkflow(getContainer()).run({
        input: {
          updates: [
            {
              inventory_item_id,
              location_id: store.locations[location],
              stocked_quantity,
            },
          ],
        },
      })

    const build = (mode: PickMode = "batch", order_ids?: string[]) =>
      post(`${base}/batches`, {
        location_id: store.locations.jakarta,
        mode,
        order_ids,
      })

    const onItsWay = async (orders: { id: string }[], mode?: PickMode) => {
      const built = await build(
        mode,
        orders.map(({ id }) => id)
      )
      expect(built.data).toMatchObject({ batch: { state: "draft" } })
      const { data } = await post(
        `${base}/batches/${built.data.batch.id}/release`
      )
      return data.batch
    }

    const pick = (batchId: string, row: string, units: number, before = 0) =>
      post(`${base}/batches/${batchId}/picks`, {
        row,
        units,
        picked_before: before,
      })

    const missing = (
      batchId: string,
      row: string,
      units: number,
      more: Record<string, unknown> = {}
    ) =>
      post(`${base}/batches/${batchId}/shorts`, {
        row,
        units,
        reason: "NOT_FOUND",
        client_id: "phone-1:1",
        ...more,
      })

    const reviewOf = async (orderId: string) => {
      const [review] = await query({
        entity: "order_review",
        fields: ["stage", "hold_types"],
        filters: { order_id: orderId },
      })
      return review
    }

    const packed = async (orderId: string, location: string) => {
      const opened = await post(`${base}/parcels`, {
        order_id: orderId,
        location_id: location,
      })
      const { parcel } = opened.data
      for (const item of parcel.items) {
        for (let unit = 0; unit < item.quantity; unit++) {
          await post(`${base}/parcels/${parcel.id}/scans`, {
            client_id: `${parcel.id}:${item.id}:${unit}`,
            code: item.sku,
          })
        }
      }
      return (await post(`${base}/parcels/${parcel.id}/close`)).data.parcel
    }

    const shipped = async (orderId: string, location: string) => {
      const { id } = await packed(orderId, location)
      const { data } = await post(`${base}/parcels/${id}/label`)
      expect(data.parcel).toMatchObject({ state: "labelled" })
    }

    it("picks a batch in place order and closes it when all is packed", async () => {
      const { cup, plate } = store.variants
      const { jakarta } = store.locations
      await packing().createPackingPlaces([
        {
          inventory_item_id: cup.inventory_item_id,
          location_id: jakarta,
          place: "A-10",
        },
        {
          inventory_item_id: plate.inventory_item_id,
          location_id: jakarta,
          place: "A-2",
        },
      ])
      const orders = [await released(2, 1), await released(1)]
      const built = await build()
      expect(built.data.batch).toMatchObject({
        state: "draft",
        mode: "batch",
        orders: 2,
        lines: 3,
        units: 4,
      })
      const { id, rows } = built.data.batch
      expect(
        rows.map(({ place, sku, quantity }: PickRow) => [place, sku, quantity])
      ).toEqual([
        ["A-2", "PLATE", 1],
        ["A-10", "CUP", 3],
      ])
      expect(rows[1].codes).toEqual(
        expect.arrayContaining([
          { code: "CUP", units: 1 },
          { code: cup.barcode, units: 1 },
        ])
      )
      const twice = await build()
      expect(twice.status).toBe(400)
      expect(twice.data.message).toContain("No released order waits")
      const paper = await api.get(
        `${base}/batches/${id}/pick-list?language=en`,
        { ...admin, responseType: "arraybuffer" }
      )
      const printed = textOfPdf(Buffer.from(paper.data))
      for (const text of ["PICK LIST", built.data.batch.code, "A-2", "PLATE"]) {
        expect(printed).toContain(text)
      }
      const early = await pick(id, rows[1].key, 3)
      expect(early.data.message).toContain("is a draft: release it")

      await post(`${base}/batches/${id}/release`, { picker: "Ani" })
      const picked = await pick(id, rows[1].key, 3)
      expect(picked.data.batch).toMatchObject({
        state: "picking",
        picker: "Ani",
        picked: 3,
      })
      expect((await pick(id, rows[1].key, 3)).data.batch.picked).toBe(3)
      expect((await pick(id, rows[0].key, 2)).status).toBe(400)
      expect((await pick(id, "nothing", 1)).status).toBe(404)
      const all = await pick(id, rows[0].key, 1)
      expect(all.data.batch.state).toBe("picked")
      for (const order of orders) {
        await shipped(order.id, jakarta)
      }
      const { batches } = await get(`/batches?state=closed`)
      expect(batches).toMatchObject([{ id, orders: 2, picked: 4, short: 0 }])
      const events = await query({
        entity: "timeline_event",
        fields: ["kind", "cause"],
        filters: { order_id: orders[0].id, cause: `batch:${id}` },
      })
      expect(events.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
        "pick_started",
        "picked",
      ])
    })

    it("opens a tote's order at the bench by its walk and number", async () => {
      const orders = [await released(2), await released(1)]
      const { code, served } = await onItsWay(orders, "cluster")
      const tote = served.find((one: { tote: string }) => one.tote === "2")
      const open = (scanned: string) =>
        post(`${base}/stations/open`, { code: scanned, station: "bench 1" })
      expect((await open(`${code}/2`)).data.order.id).toBe(tote.order_id)
      expect((await open(`${code}/3`)).status).toBe(404)
      const [first] = orders
      const byNumber = await open(String(first.display_id))
      expect(byNumber.data.order.id).toBe(first.id)
    })

    it("gives each order of a cluster its tote and frees what a closed batch left", async () => {
      const orders = [await released(2), await released(1)]
      const batch = await onItsWay(orders, "cluster")
      expect(
        batch.rows.map(({ tote, quantity }: PickRow) => [tote, quantity])
      ).toEqual([
        ["1", 2],
        ["2", 1],
      ])
      await pick(batch.id, batch.rows[0].key, 1)
      const closed = await post(`${base}/batches/${batch.id}/close`)
      expect(closed.data.batch).toMatchObject({ state: "closed", lines: 0 })
      const singles = await build("singles")
      expect(singles.data.batch).toMatchObject({ orders: 1, units: 1 })
      const rest = await build("single")
      expect(rest.data.batch).toMatchObject({ orders: 1, units: 2, picked: 1 })
    })

    describe("when 2 of 5 are on the shelf", () => {
      /** One order of 5 cups at Jakarta, 2 of them picked; others elsewhere. */
      const twoPicked = async (elsewhere = 10) => {
        const order = await released(5)
        const batch = await onItsWay([order])
        await pick(batch.id, batch.rows[0].key, 2)
        await setStock("surabaya", elsewhere)
        return { order, batch, row: batch.rows[0].key as string }
      }

      const shortOf = async (orderId: string) =>
        (await get(`/short-picks?order_id=${orderId}`)).short_picks

      it("writes 3 off, asks the next location and ships both parts", async () => {
        const { jakarta, surabaya } = store.locations
        const other = await released(1)
        const { order, batch, row } = await twoPicked()
        expect(await stock("jakarta")).toEqual([20, 6])

        const { data } = await missing(batch.id, row, 3)
        expect(data.short_picks).toMatchObject([
          {
            quantity: 3,
            reason: "NOT_FOUND",
            outcome: "moved",
            moved: [{ location_id: surabaya, units: 3 }],
            location_id: jakarta,
            actor: admin.user_id,
          },
        ])
        expect(data.batch).toMatchObject({ state: "picked", short: 3 })
        expect(await stock("jakarta")).toEqual([17, 3])
        expect(await stock("surabaya")).toEqual([10, 3])
        const again = await missing(batch.id, row, 3)
        expect(again.data.short_picks).toHaveLength(1)
        expect(await stock("jakarta")).toEqual([17, 3])

        const tasks = await tasksOf(order.id)
        expect(
          tasks.map((task) => [
            task.location_id,
            task.quantity,
            task.picked,
            task.short,
            task.state,
          ])
        ).toEqual([
          [jakarta, 5, 2, 3, "picked"],
          [surabaya, 3, 0, 0, "open"],
        ])
        const summary = await get(`/short-picks/summary?location_id=${jakarta}`)
        expect(summary.sites).toEqual([
          {
            location_id: jakarta,
            handled: 5,
            reasons: [{ reason: "NOT_FOUND", units: 3, rate: 0.6 }],
          },
        ])
        const [event] = await query({
          entity: "timeline_event",
          fields: ["actor", "payload"],
          filters: { order_id: order.id, kind: "short_picked" },
        })
        expect(event).toMatchObject({
          actor: admin.user_id,
          payload: {
            units: 3,
            written_off: 3,
            reason: "NOT_FOUND",
            outcome: "moved",
          },
        })
        for (const id of [order.id, other.id]) {
          expect(await reviewOf(id)).toMatchObject({ stage: "released" })
        }

        await shipped(order.id, jakarta)
        await shipped(order.id, surabaya)
        await shipped(other.id, jakarta)
        expect(await stock("jakarta")).toEqual([14, 0])
        expect(await stock("surabaya")).toEqual([7, 0])
        expect(
          await query({
            entity: "stock_entry",
            fields: ["reason", "delta_units", "actor_id"],
            filters: { cause: `short_pick:${data.short_picks[0].id}` },
          })
        ).toMatchObject([
          { reason: "loss", delta_units: "-3", actor_id: admin.user_id },
        ])
      })

      it("holds only its order for 3 that nobody has, until they come", async () => {
        const { jakarta, surabaya } = store.locations
        const { order, batch, row } = await twoPicked(0)
        const other = await released(1)
        const { data } = await missing(batch.id, row, 3, { reason: "DAMAGED" })
        expect(data.short_picks).toMatchObject([{ outcome: "held", moved: [] }])
        expect(await stock("jakarta")).toEqual([17, 6])
        expect(await reviewOf(order.id)).toMatchObject({
          stage: "held",
          hold_types: ["OUT_OF_STOCK"],
        })
        const [hold] = await query({
          entity: "order_hold",
          fields: ["evidence"],
          filters: { order_id: order.id, released_at: null },
        })
        expect(hold.evidence.items).toMatchObject([{ missing: 3, sku: "CUP" }])
        expect(await reviewOf(other.id)).toMatchObject({ stage: "released" })
        expect((await tasksOf(order.id))[0]).toMatchObject({
          quantity: 5,
          picked: 2,
          short: 3,
        })

        await setStock("surabaya", 3)
        await eventually(
          () => tasksOf(order.id),
          (tasks) => tasks.some((task) => task.quantity - task.short > 2),
          30
        )
        await subscribersEnded()
        expect(await reviewOf(order.id)).toMatchObject({ stage: "released" })
        const [short] = await shortOf(order.id)
        expect(short).toMatchObject({ outcome: "moved" })
        const [{ location_id }] = short.moved
        expect([jakarta, surabaya]).toContain(location_id)
      })

      it("leaves the stock alone when it is said to be right", async () => {
        const { batch, row } = await twoPicked()
        const { data } = await missing(batch.id, row, 3, {
          reason: "NO_VARIANCE",
          note: "The lift is broken",
        })
        expect(data.short_picks).toMatchObject([
          { outcome: "moved", note: "The lift is broken" },
        ])
        expect(await stock("jakarta")).toEqual([20, 2])
        expect(await stock("surabaya")).toEqual([10, 3])
        const more = await missing(batch.id, row, 1, { client_id: "phone-1:2" })
        expect(more.status).toBe(400)
        expect(more.data.message).toContain("0 units of this row are left")
      })

      it.each(["before the books", "after the books"])(
        "is finished by the sweeper when it was cut off %s",
        async (where) => {
          const { order, batch, row } = await twoPicked()
          const { task_ids } = batch.rows.find(
            (one: PickRow) => one.key === row
          )
          const [id] = await packing().recordShortPicks({
            batch_id: batch.id,
            task_ids,
            units: 3,
            reason: "NOT_FOUND",
            note: null,
            client_id: "phone-1:1",
            actor: admin.user_id,
          })
          if (where === "after the books") {
            await packing().takeOffShelf({ short_pick_id: id, waiting: [] })
          }
          await packing().updatePackingShortPicks({
            id,
            at: new Date(Date.now() - 120_000),
          })
          for (let run = 0; run < 2; run++) {
            await sweepPackingWorkflow(getContainer()).run({
              input: { actor: "job:test" },
            })
          }
          expect(await shortOf(order.id)).toMatchObject([
            {
              outcome: "moved",
              moved: [{ location_id: store.locations.surabaya, units: 3 }],
            },
          ])
          expect(await stock("jakarta")).toEqual([17, 2])
          expect(await stock("surabaya")).toEqual([10, 3])
        }
      )
    })
  },
})
