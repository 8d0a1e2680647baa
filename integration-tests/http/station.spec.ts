import { createAndCompleteReturnOrderWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { PACKING_MODULE } from "../../src/modules/packing/module-key"
import type { PackingModuleService } from "../../src/modules/packing/service"
import { createPickTasksWorkflow } from "../../src/workflows/packing/workflows/create-pick-tasks"
import { replanPackingWorkflow } from "../../src/workflows/packing/workflows/replan-packing"
import { sweepPackingWorkflow } from "../../src/workflows/packing/workflows/sweep-packing"
import { createAdminSession } from "../fixtures/admin-session"
import { emptySurabaya } from "../fixtures/empty-surabaya"
import { levelOf } from "../fixtures/level-of"
import { pauseSweeps } from "../fixtures/pause-sweeps"
import { placeOrder } from "../fixtures/place-order"
import { releaseOrder, unpaid } from "../fixtures/release-order"
import { type SeededStore, seedStore } from "../fixtures/seed-store"

type Session = Awaited<ReturnType<typeof createAdminSession>>

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let ani: Session
    let budi: Session
    let carton: string
    const base = "/admin/order-cycle/packing"

    const packing = () =>
      getContainer().resolve<PackingModuleService>(PACKING_MODULE)

    beforeAll(async () => {
      await pauseSweeps(getContainer())
      store = await seedStore(getContainer())
      ani = await createAdminSession(getContainer())
      budi = await createAdminSession(getContainer(), "budi@order-cycle.test")
      carton = (
        await packing().createPackingCartons({
          code: "M",
          kind: "box",
          inner_length_mm: 220,
          inner_width_mm: 110,
          inner_height_mm: 100,
          outer_length_mm: 226,
          outer_width_mm: 116,
          outer_height_mm: 106,
          tare_g: 120,
        })
      ).id
      await packing().moveCartonStock([
        {
          carton_id: carton,
          location_id: store.locations.jakarta,
          kind: "count",
          quantity: 10,
          cause: "count:1",
          actor: "user_1",
        },
      ])
      await measure(store.variants.cup.inventory_item_id, 400)
      await emptySurabaya(getContainer(), store)
    })

    /** 100 × 100 × 95 mm: two go into the carton. */
    const measure = async (inventory_item_id: string, weight_g: number) => {
      await packing().createPackingItemProfiles({
        inventory_item_id,
        length_mm: 100,
        width_mm: 100,
        height_mm: 95,
        weight_g,
        tags: [],
        apart: [],
      })
    }

    const post = (path: string, body: unknown = {}, session = ani) =>
      api
        .post(`${base}${path}`, body, session)
        .catch((error: { response: unknown }) => error.response)

    const placeReleased = async (
      items: { variant_id: string; quantity: number }[]
    ) => {
      const order = await placeOrder(api, store, { items, metadata: unpaid })
      await releaseOrder(getContainer(), order)
      await createPickTasksWorkflow(getContainer()).run({
        input: { order_id: order.id, actor: "system" },
      })
      return order
    }

    const cups = (quantity: number) =>
      placeReleased([{ variant_id: store.variants.cup.id, quantity }])

    const plansOf = async (order_id: string) =>
      (await api.get(`${base}/plans?order_id=${order_id}`, ani)).data.plans

    const open = (code: string, more: object = {}, session = ani) =>
      post(
        "/stations/open",
        { code, station: session === ani ? "bench 1" : "bench 2", ...more },
        session
      )

    let scans = 0
    const scan = async (parcelId: string, code = "CUP") =>
      (
        await post(`/parcels/${parcelId}/scans`, {
          client_id: `client-${++scans}`,
          code,
          station: "bench 1",
        })
      ).data

    const stock = async () => {
      const [one] = await packing().listPackingCartonStocks({
        carton_id: carton,
      })
      return [one.on_hand, one.reserved]
    }

    it("plans a released order's boxes, and packs along the plan", async () => {
      const order = await cups(3)
      const [plan] = await plansOf(order.id)
      expect(plan).toMatchObject({
        state: "proposed",
        revision: 1,
        objective: "fewest",
        problems: [],
        unpacked: [],
      })
      expect(
        plan.boxes.map((box: { units: unknown[]; gross_g: number }) => [
          box.units.length,
          box.gross_g,
        ])
      ).toEqual([
        [2, 920],
        [1, 520],
      ])

      const opened = await open(`#${order.display_id}`)
      expect(opened.status).toBe(200)
      expect(opened.data).toMatchObject({
        order: {
          display_id: order.display_id,
          location_id: store.locations.jakarta,
        },
        lock: { holder: ani.user_id, station: "bench 1" },
        plan: { id: plan.id, state: "accepted" },
      })
      expect(await stock()).toEqual([10, 2])
      const [first, second] = opened.data.parcels
      expect(opened.data.parcel_id).toBe(first.id)
      expect([first, second]).toMatchObject([
        {
          code: `P${order.display_id}-1`,
          box_number: 1,
          carton_id: carton,
          length_mm: 226,
          computed_g: 920,
        },
        { code: `P${order.display_id}-2`, box_number: 2, computed_g: 520 },
      ])

      await scan(first.id)
      await scan(first.id)
      expect((await scan(first.id)).scan.result).toBe("too_many")
      const light = await post(`/parcels/${first.id}/close`, {
        weight_g: 520,
        station: "bench 1",
      })
      expect(light.status).toBe(400)
      expect(light.data.message).toContain(
        "weighs 520 g and its goods and carton 920 g"
      )
      const closed = await post(`/parcels/${first.id}/close`, {
        weight_g: 935,
        station: "bench 1",
      })
      expect(closed.data.parcel).toMatchObject({
        state: "packed",
        weight_g: 935,
      })
      expect(await stock()).toEqual([9, 1])

      await scan(second.id)
      const overridden = await post(`/parcels/${second.id}/override`, {
        weight_g: 800,
        station: "bench 1",
        override_reason: "A gift goes with it",
      })
      expect(overridden.data.parcel.state).toBe("packed")
      expect(await stock()).toEqual([8, 0])

      const finished = await open(first.code)
      expect(finished.data.parcel_id).toBe(first.id)
      for (const parcel of [first, second]) {
        const labelled = await post(`/parcels/${parcel.id}/label`, {
          tracking_number: parcel.code,
        })
        expect(labelled.data.parcel.state).toBe("labelled")
      }
    })

    it("keeps an order to one station, which another may take over", async () => {
      const order = await cups(1)
      const { data } = await open(`${order.display_id}`)
      const refused = await open(`${order.display_id}`, {}, budi)
      expect(refused.status).toBe(409)
      expect(refused.data.message).toContain(data.lock.holder_name)
      const foreign = await post(
        `/parcels/${data.parcel_id}/scans`,
        { client_id: "budi-1", code: "CUP", station: "bench 2" },
        budi
      )
      expect(foreign.status).toBe(409)
      const parcel = await packing().retrieveParcel(data.parcel_id)
      expect(parcel.state).toBe("open")

      const taken = await open(`${order.display_id}`, { take_over: true }, budi)
      expect(taken.status).toBe(200)
      const place = {
        order_id: order.id,
        location_id: store.locations.jakarta,
        station: "bench 1",
      }
      expect((await post("/stations/beat", place)).status).toBe(409)
      const timeline = await api.get(
        `/admin/order-cycle/orders/${order.id}`,
        ani
      )
      expect(JSON.stringify(timeline.data)).toContain("bench 2")
      const left = await post(
        "/stations/leave",
        { ...place, station: "bench 2" },
        budi
      )
      expect(left.status).toBe(204)
      expect((await open(`${order.display_id}`)).status).toBe(200)
    })

    it("goes on in another box, and in another carton", async () => {
      const order = await cups(2)
      const { data } = await open(`${order.display_id}`)
      const [parcel] = data.parcels
      await scan(parcel.id)
      const next = await post(`/parcels/${parcel.id}/next-box`, {
        station: "bench 1",
      })
      expect(next.data.parcel).toMatchObject({
        code: `P${order.display_id}-2`,
        box_number: null,
        items: [{ quantity: 1, verified: 0 }],
      })
      const chosen = await post(`/parcels/${next.data.parcel.id}/carton`, {
        carton_id: carton,
        station: "bench 1",
      })
      expect(chosen.data.parcel.carton_id).toBe(carton)
      const close = (id: string) =>
        post(`/parcels/${id}/close`, { weight_g: null, station: "bench 1" })
      expect((await close(parcel.id)).data.parcel).toMatchObject({
        state: "packed",
        computed_g: 520,
      })
      await scan(next.data.parcel.id)
      await close(next.data.parcel.id)
      expect(await stock()).toEqual([8, 0])
    })

    describe("when 2 of 5 are at the bench", () => {
      const level = (site: "jakarta" | "surabaya") =>
        levelOf(
          getContainer(),
          store.variants.cup.inventory_item_id,
          store.locations[site]
        )

      const fillSurabaya = (stocked_quantity: number) =>
        getContainer().resolve(Modules.INVENTORY).updateInventoryLevels({
          inventory_item_id: store.variants.cup.inventory_item_id,
          location_id: store.locations.surabaya,
          stocked_quantity,
        })

      /** One box by hand with 5 cups, 2 of them scanned. */
      const twoScanned = async () => {
        await packing().moveCartonStock([
          {
            carton_id: carton,
            location_id: store.locations.jakarta,
            kind: "count",
            quantity: 0,
            cause: "count:short",
            actor: "user_1",
          },
        ])
        const order = await cups(5)
        // A walk said that all of them were taken.
        const [task] = await packing().listPickTasks({ order_id: order.id })
        await packing().updatePickTasks({
          id: task.id,
          picked: 5,
          state: "picked",
        })
        const { data } = await open(`${order.display_id}`)
        const [parcel] = data.parcels
        await scan(parcel.id)
        await scan(parcel.id)
        return { order, parcel }
      }

      const missing = (
        parcel: { id: string; items: { id: string }[] },
        more: object = {},
        session = ani
      ) =>
        post(
          `/parcels/${parcel.id}/shorts`,
          {
            parcel_item_id: parcel.items[0].id,
            units: 3,
            reason: "NOT_FOUND",
            client_id: `short-${parcel.id}`,
            station: session === ani ? "bench 1" : "bench 2",
            ...more,
          },
          session
        )

      it("writes 3 off, asks the next location, and closes the box with 2", async () => {
        const { order, parcel } = await twoScanned()
        const [before] = await level("jakarta")
        await fillSurabaya(10)
        const { status, data } = await missing(parcel)
        expect(status).toBe(200)
        expect(data.short_picks).toMatchObject([
          {
            quantity: 3,
            reason: "NOT_FOUND",
            outcome: "moved",
            moved: [{ location_id: store.locations.surabaya, units: 3 }],
            actor: ani.user_id,
          },
        ])
        expect(data.parcel).toMatchObject({
          state: "open",
          items: [{ quantity: 2, verified: 2 }],
        })
        const again = await missing(parcel)
        expect(again.data.short_picks).toEqual(data.short_picks)
        expect(await level("jakarta")).toEqual([before - 3, 2])
        expect(await level("surabaya")).toEqual([10, 3])
        const tasks = await packing().listPickTasks(
          { order_id: order.id },
          { order: { created_at: "ASC" } }
        )
        expect(
          tasks.map((task) => [
            task.location_id,
            task.quantity,
            task.picked,
            task.short,
            task.state,
          ])
        ).toEqual([
          [store.locations.jakarta, 5, 2, 3, "picked"],
          [store.locations.surabaya, 3, 0, 0, "open"],
        ])
        const { data: summary } = await api.get(
          `${base}/short-picks/summary?location_id=${store.locations.jakarta}`,
          ani
        )
        expect(summary.sites[0].reasons).toEqual([
          { reason: "NOT_FOUND", units: 3, rate: 0.6 },
        ])
        await post(`/parcels/${parcel.id}/close`, { station: "bench 1" })
        const labelled = await post(`/parcels/${parcel.id}/label`, {
          tracking_number: "JNE-SHORT",
        })
        expect(labelled.data.parcel.state).toBe("labelled")
        expect(await level("jakarta")).toEqual([before - 5, 0])
        expect(await level("surabaya")).toEqual([10, 3])
      })

      it("holds the order for damaged units that no location has", async () => {
        const { order, parcel } = await twoScanned()
        const [before] = await level("jakarta")
        const { data } = await missing(parcel, { reason: "DAMAGED" })
        expect(data.short_picks).toMatchObject([
          { reason: "DAMAGED", outcome: "held", moved: [] },
        ])
        expect((await level("jakarta"))[0]).toBe(before - 3)
        const { data: found } = await api.get(
          `/admin/order-cycle/orders/${order.id}`,
          ani
        )
        expect(JSON.stringify(found)).toContain("OUT_OF_STOCK")
      })

      it("voids a box of which nothing is there", async () => {
        const order = await cups(1)
        await fillSurabaya(10)
        const { data } = await open(`${order.display_id}`)
        const [parcel] = data.parcels
        const [before] = await level("jakarta")
        const gone = await missing(parcel, { units: 1, reason: "NO_VARIANCE" })
        expect(gone.data.parcel.state).toBe("voided")
        expect(await level("jakarta")).toEqual([before, 0])
        const again = await missing(parcel, { units: 1, reason: "NO_VARIANCE" })
        expect(again.data.short_picks).toEqual(gone.data.short_picks)
      })

      it("refuses more than is lacking, another bench, and a closed box", async () => {
        const { parcel } = await twoScanned()
        const tooMany = await missing(parcel, { units: 4 })
        expect(tooMany.status).toBe(400)
        expect(tooMany.data.message).toContain("lacks 3")
        const other = await missing(parcel, {}, budi)
        expect(other.status).toBe(409)
        expect(other.data.message).toContain("bench 1")
        const row = await missing(parcel, { parcel_item_id: "opcli_none" })
        expect(row.status).toBe(404)
        for (let unit = 0; unit < 3; unit++) {
          await scan(parcel.id)
        }
        await post(`/parcels/${parcel.id}/close`, { station: "bench 1" })
        const closed = await missing(parcel, { units: 1 })
        expect(closed.status).toBe(400)
        expect(closed.data.message).toContain("is packed")
        expect(await packing().listPackingShortPicks({})).toEqual([])
      })
    })

    it("says measure me, plans the rest, and plans again when it is measured", async () => {
      const { bowl, cup } = store.variants
      const order = await placeReleased([
        { variant_id: cup.id, quantity: 1 },
        { variant_id: bowl.id, quantity: 1 },
      ])
      const [plan] = await plansOf(order.id)
      expect(plan).toMatchObject({
        state: "needs_measuring",
        unpacked: [{ sku: "BOWL", quantity: 1, reason: "missing_dimensions" }],
      })
      expect(plan.boxes).toHaveLength(1)
      await measure(bowl.inventory_item_id, 300)
      const replan = () =>
        replanPackingWorkflow(getContainer()).run({
          input: { actor: "job:test" },
        })
      const [{ result: first }, { result: second }] = [
        await replan(),
        await replan(),
      ]
      expect([first, second]).toEqual([
        { planned: 1, failures: [] },
        { planned: 0, failures: [] },
      ])
      const plans = await plansOf(order.id)
      expect(
        plans.map(
          ({ state, revision }: { state: string; revision: number }) => [
            state,
            revision,
          ]
        )
      ).toEqual([
        ["proposed", 2],
        ["superseded", 1],
      ])
      expect(plans[0].boxes[0]).toMatchObject({ items_g: 700, gross_g: 820 })
    })

    it("frees the cartons of parcels that are voided", async () => {
      const order = await cups(1)
      const { data } = await open(`${order.display_id}`)
      expect(await stock()).toEqual([10, 1])
      await packing().updateParcels({ id: data.parcel_id, state: "voided" })
      const sweep = () =>
        sweepPackingWorkflow(getContainer()).run({
          input: { actor: "job:test" },
        })
      await sweep()
      await sweep()
      expect(await stock()).toEqual([10, 0])
    })

    it("packs by hand when the planned carton has run out", async () => {
      const order = await cups(1)
      await packing().moveCartonStock([
        {
          carton_id: carton,
          location_id: store.locations.jakarta,
          kind: "count",
          quantity: 0,
          cause: "count:2",
          actor: "user_1",
        },
      ])
      const { data } = await open(`${order.display_id}`)
      expect(data.parcels).toMatchObject([
        { carton_id: null, box_number: null },
      ])
      expect(data.plan.unpacked).toMatchObject([
        { reason: "no_carton_in_stock" },
      ])
    })

    it("lets a serial number leave once, and again when its unit came back", async () => {
      const { cup } = store.variants
      const [profile] = await packing().listPackingItemProfiles({
        inventory_item_id: cup.inventory_item_id,
      })
      await packing().updatePackingItemProfiles({
        id: profile.id,
        tracks_serial: true,
      })
      await packing().createPackingItemCodes({
        code: "08991234567891",
        inventory_item_id: cup.inventory_item_id,
      })
      const code = "010899123456789121SN42"
      const opened = async () => {
        const order = await cups(1)
        const { data } = await open(`${order.display_id}`)
        return { order, parcel: data.parcels[0] }
      }
      const first = await opened()
      expect((await scan(first.parcel.id)).scan.result).toBe("serial_missing")
      expect((await scan(first.parcel.id, code)).scan).toMatchObject({
        result: "ok",
        serial: "SN42",
        title: expect.stringMatching(/cup/i),
      })
      const second = await opened()
      const again = async () => (await scan(second.parcel.id, code)).scan.result
      expect(await again()).toBe("duplicate_serial")

      const parcel = `/parcels/${first.parcel.id}`
      await post(`${parcel}/close`, { station: "bench 1" })
      await post(`${parcel}/label`, { tracking_number: "JNE1" })
      await post("/handovers", { parcel_ids: [first.parcel.id] })
      expect(await again()).toBe("duplicate_serial")
      const [item] = await packing().listParcelItems({
        parcel_id: first.parcel.id,
      })
      await createAndCompleteReturnOrderWorkflow(getContainer()).run({
        input: {
          order_id: first.order.id,
          items: [{ id: item.line_item_id, quantity: 1 }],
          return_shipping: { option_id: store.shipping_option_id },
          location_id: store.locations.jakarta,
          receive_now: true,
        },
      })
      expect(await again()).toBe("ok")
    })

    it("opens nothing by a code that it does not know, and asks where a bench stands", async () => {
      const unknown = await open("nobody-knows")
      expect(unknown.status).toBe(404)
      expect(unknown.data.message).toContain('"nobody-knows" is no code')
      const order = await cups(1)
      const elsewhere = await open(`${order.display_id}`, {
        location_id: store.locations.surabaya,
      })
      expect(elsewhere.status).toBe(400)
      expect((await open("#999999")).status).toBe(404)
    })
  },
})
