import { Modules } from "@medusajs/framework/utils"
import {
  createInventoryLevelsWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { PACKING_MODULE } from "../../src/modules/packing/module-key"
import type { PackingModuleService } from "../../src/modules/packing/service"
import { VERIFICATION_MODULE } from "../../src/modules/verification/module-key"
import type { VerificationModuleService } from "../../src/modules/verification/service"
import { orderCycleEvents } from "../../src/types/events"
import { orderLockKey } from "../../src/workflows/order-lock-key"
import { releaseBackordersWorkflow } from "../../src/workflows/verification/workflows/release-backorders"
import { verifyOrderWorkflow } from "../../src/workflows/verification/workflows/verify-order"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import { placeOrder } from "../fixtures/place-order"
import { queryRows } from "../fixtures/query-rows"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { subscribersEnded } from "../fixtures/subscribers-ended"
import { postAs } from "../fixtures/post-as"
import { type Place, setCups } from "../fixtures/set-cups"
import { levelOf } from "../fixtures/level-of"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>

    beforeAll(async () => {
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
    })

    // What a killed run left goes on, into the next test's shop.
    afterEach(async () => {
      jest.restoreAllMocks()
      await subscribersEnded()
    })

    const inventory = () => getContainer().resolve(Modules.INVENTORY)
    const verification = () =>
      getContainer().resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const item = () => store.variants.cup.inventory_item_id

    const post = postAs(api, () => admin)

    const stock = (units: Partial<Record<Place, number>>) =>
      setCups(getContainer(), store, units)

    const levelAt = (place: Place) =>
      levelOf(getContainer(), item(), store.locations[place])

    const lineOf = async (orderId: string) => {
      const [order] = await queryRows(getContainer(), {
        entity: "order",
        fields: ["items.id"],
        filters: { id: orderId },
      })
      return order.items[0].id as string
    }

    const reservationsOf = async (orderId: string) =>
      inventory().listReservationItems({ line_item_id: await lineOf(orderId) })

    const verify = (order_id: string) =>
      verifyOrderWorkflow(getContainer()).run({
        input: { order_id, actor: "test" },
      })

    const fill = () =>
      releaseBackordersWorkflow(getContainer()).run({
        input: { actor: "test" },
      })

    /** All at Jakarta: nowhere else is anything when it is bought. */
    const placeAtJakarta = async (quantity: number) => {
      await stock({ jakarta: quantity, surabaya: 0 })
      const order = await placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity }],
      })
      await eventually(
        () => verification().listOrderReviews({ order_id: order.id }),
        ([review]) => review?.stage === "released"
      )
      await subscribersEnded()
      return order
    }

    /** An order whose last units were found missing. */
    const placeShort = async (quantity: number, there: number) => {
      const order = await placeAtJakarta(quantity)
      const reserved = await reservationsOf(order.id)
      await inventory().deleteReservationItems(reserved.map(({ id }) => id))
      await stock({ jakarta: there })
      await verify(order.id)
      return order
    }

    const editLine = async (orderId: string, quantity: number) => {
      await post("/admin/order-edits", { order_id: orderId })
      await post(
        `/admin/order-edits/${orderId}/items/item/${await lineOf(orderId)}`,
        { quantity }
      )
      return await post(`/admin/order-edits/${orderId}/confirm`)
    }

    it("takes units back that core's edit moved off a full location", async () => {
      const order = await placeAtJakarta(3)
      await stock({ surabaya: 10 })
      // Ours waits meanwhile, so that core's own result can be seen.
      await getContainer()
        .resolve(Modules.LOCKING)
        .execute(
          [orderLockKey(order.id)],
          async () => {
            expect((await editLine(order.id, 2)).status).toBe(200)
            expect(await levelAt("jakarta")).toEqual([3, 0])
            expect(await levelAt("surabaya")).toEqual([10, 2])
          },
          { timeout: 20 }
        )

      // The units stand at both places for a moment.
      await eventually(
        async () => [await levelAt("jakarta"), await levelAt("surabaya")],
        ([jakarta, surabaya]) => jakarta[1] === 2 && surabaya[1] === 0
      )
      await eventually(
        () => verification().listOrderReviews({ order_id: order.id }),
        ([{ allocation, location_ids }]) =>
          allocation === "full" &&
          location_ids.join() === store.locations.jakarta
      )
      // The timeline is a workflow's last step.
      const moves = await eventually(
        async () => {
          const { data } = await api.get(
            `/admin/order-cycle/orders/${order.id}`,
            admin
          )
          const { timeline }: { timeline: { cause: string }[] } =
            data.order_cycle
          return timeline.filter(({ cause }) => cause.startsWith("return:"))
        },
        ({ length }) => length > 0
      )
      expect(moves).toMatchObject([
        {
          kind: "allocated",
          payload: {
            from: store.locations.surabaya,
            to: store.locations.jakarta,
            units: 2,
          },
        },
      ])
    })

    it("leaves an edited line where core put it when its own place has too little", async () => {
      const order = await placeAtJakarta(3)
      await stock({ surabaya: 10 })
      expect((await editLine(order.id, 5)).status).toBe(200)
      await eventually(
        () => verification().listOrderReviews({ order_id: order.id }),
        ([review]) => review.location_ids.includes(store.locations.surabaya)
      )
      expect(await levelAt("jakarta")).toEqual([3, 0])
      expect(await levelAt("surabaya")).toEqual([10, 5])
    })

    it("ends the wait of a line that an edit took off", async () => {
      await stock({ jakarta: 3, surabaya: 0 })
      const order = await placeOrder(api, store, {
        items: [
          { variant_id: store.variants.cup.id, quantity: 3 },
          { variant_id: store.variants.plate.id, quantity: 1 },
        ],
      })
      await eventually(
        () => verification().listOrderReviews({ order_id: order.id }),
        ([review]) => review?.stage === "released"
      )
      const reserved = await inventory().listReservationItems({
        inventory_item_id: item(),
      })
      await inventory().deleteReservationItems(reserved.map(({ id }) => id))
      await stock({ jakarta: 2 })
      await verify(order.id)
      const [{ line_id, state }] = await verification().listBackorders({
        order_id: order.id,
      })
      expect(state).toBe("waiting")
      await post("/admin/order-edits", { order_id: order.id })
      await post(`/admin/order-edits/${order.id}/items/item/${line_id}`, {
        quantity: 0,
      })
      const edited = await post(`/admin/order-edits/${order.id}/confirm`)
      expect(edited.status).toBe(200)
      await eventually(
        () => verification().listBackorders({ order_id: order.id }),
        ([row]) => row.state === "canceled"
      )
      expect(await levelAt("jakarta")).toEqual([2, 0])
    })

    it("makes one reservation of a line's units when the last have come", async () => {
      const order = await placeShort(3, 2)
      expect(await levelAt("jakarta")).toEqual([2, 3])
      expect(await reservationsOf(order.id)).toHaveLength(2)
      await stock({ jakarta: 3, surabaya: 5 })
      const [one] = await eventually(
        () => reservationsOf(order.id),
        (all) => all.length === 1 && !all[0].allow_backorder
      )
      expect(Number(one.quantity)).toBe(3)
      expect(await levelAt("jakarta")).toEqual([3, 3])

      await eventually(
        () => verification().listOrderReviews({ order_id: order.id }),
        ([review]) => review.stage === "released"
      )
      const moved = await post(
        `/admin/order-cycle/orders/${order.id}/relocate`,
        { from: store.locations.jakarta, to: store.locations.surabaya }
      )
      expect(moved.status).toBe(200)
      expect(await levelAt("jakarta")).toEqual([3, 0])
      expect(await levelAt("surabaya")).toEqual([5, 3])
    })

    it("counts units once that a killed run had moved", async () => {
      const order = await placeShort(3, 0)
      expect(await levelAt("jakarta")).toEqual([0, 3])
      jest
        .spyOn(verification(), "saveDealt")
        .mockRejectedValueOnce(new Error("killed"))
      await stock({ surabaya: 2 }).catch(() => undefined)
      await fill().catch(() => undefined)
      jest.restoreAllMocks()
      await fill()
      expect(await levelAt("jakarta")).toEqual([0, 1])
      expect(await levelAt("surabaya")).toEqual([2, 2])
      await stock({ jakarta: 1 })
      await fill()
      await eventually(
        () => verification().listBackorders({ order_id: order.id }),
        ([row]) => row.state === "filled"
      )
      expect(await levelAt("jakarta")).toEqual([1, 1])
      expect(await levelAt("surabaya")).toEqual([2, 2])
    })

    const fillsToldOf = async (orderId: string) => {
      const { data } = await api.get(
        `/admin/order-cycle/orders/${orderId}`,
        admin
      )
      const { timeline }: { timeline: { cause: string; payload: unknown }[] } =
        data.order_cycle
      return timeline.filter(({ cause }) => cause.startsWith("backorder:"))
    }

    /** Fill events that the bus was given, by the order they are of. */
    const watchFills = () => {
      const emitted: string[] = []
      const bus = getContainer().resolve(Modules.EVENT_BUS)
      const emit = bus.emit.bind(bus)
      jest.spyOn(bus, "emit").mockImplementation(async (given, options) => {
        for (const one of [given].flat()) {
          if (one.name === orderCycleEvents.backorderFilled) {
            emitted.push((one.data as { order_id: string }).order_id)
          }
        }
        await emit(given, options)
      })
      return emitted
    }

    it("tells what a run filled that was killed before it told", async () => {
      const order = await placeShort(4, 0)
      const save = verification().saveDealt.bind(verification())
      jest
        .spyOn(verification(), "saveDealt")
        .mockImplementation(async (dealt) => {
          await save(dealt)
          throw new Error("killed")
        })
      await stock({ jakarta: 4 }).catch(() => undefined)
      const [row] = await eventually(
        () => verification().listBackorders({ order_id: order.id }),
        ([one]) => one.state === "filled"
      )
      await subscribersEnded()
      expect(await fillsToldOf(order.id)).toEqual([])

      jest.restoreAllMocks()
      const emitted = watchFills()
      await fill()
      expect(emitted).toEqual([order.id])
      expect(await fillsToldOf(order.id)).toMatchObject([
        { payload: { backorder_id: row.id, units: 4 } },
      ])
      await fill()
      jest.restoreAllMocks()
      expect(emitted).toEqual([order.id])
      expect(await fillsToldOf(order.id)).toHaveLength(1)
    })

    it("knows a back-order as filled of which a killed run moved all", async () => {
      const order = await placeShort(5, 0)
      jest
        .spyOn(verification(), "saveDealt")
        .mockRejectedValue(new Error("killed"))
      await stock({ surabaya: 5 }).catch(() => undefined)
      await fill().catch(() => undefined)
      jest.restoreAllMocks()
      await fill()
      expect(
        await verification().listBackorders({ order_id: order.id })
      ).toMatchObject([{ state: "filled", filled: 5 }])
      expect(await reservationsOf(order.id)).toMatchObject([
        { location_id: store.locations.surabaya, allow_backorder: false },
      ])
      expect(await fillsToldOf(order.id)).toHaveLength(1)
    })

    it("deals nobody units of a place that the order is not sold from", async () => {
      const order = await placeShort(6, 0)
      const { result } = await createStockLocationsWorkflow(getContainer()).run(
        {
          input: { locations: [{ name: "Returns" }] },
        }
      )
      const elsewhere = result[0].id
      await createInventoryLevelsWorkflow(getContainer()).run({
        input: {
          inventory_levels: [
            {
              inventory_item_id: item(),
              location_id: elsewhere,
              stocked_quantity: 9,
            },
          ],
        },
      })
      await subscribersEnded()
      await fill()
      expect(
        await verification().listBackorders({ order_id: order.id })
      ).toMatchObject([{ state: "waiting", filled: 0 }])
      expect(await levelAt("jakarta")).toEqual([0, 6])

      await linkSalesChannelsToStockLocationWorkflow(getContainer()).run({
        input: { id: elsewhere, add: [store.sales_channel_id] },
      })
      await fill()
      expect(await reservationsOf(order.id)).toMatchObject([
        { location_id: elsewhere, quantity: 6 },
      ])
    })

    it("moves units that core would have let go below zero", async () => {
      await updateProductVariantsWorkflow(getContainer()).run({
        input: {
          selector: { id: store.variants.cup.id },
          update: { allow_backorder: true },
        },
      })
      const order = await placeAtJakarta(7)
      expect(await reservationsOf(order.id)).toMatchObject([
        { allow_backorder: true },
      ])
      await stock({ surabaya: 7 })
      const moved = await post(
        `/admin/order-cycle/orders/${order.id}/relocate`,
        { from: store.locations.jakarta, to: store.locations.surabaya }
      )
      expect(moved.status).toBe(200)
      expect(await levelAt("jakarta")).toEqual([7, 0])
      expect(await levelAt("surabaya")).toEqual([7, 7])
    })

    it("moves no units that wait", async () => {
      const order = await placeShort(8, 5)
      const answer = await post(
        `/admin/order-cycle/orders/${order.id}/relocate`,
        { from: store.locations.jakarta, to: store.locations.surabaya }
      )
      expect([answer.status, answer.data.message]).toEqual([
        400,
        expect.stringContaining("wait for stock"),
      ])
      expect(await levelAt("jakarta")).toEqual([5, 8])
    })

    const fulfil = async (orderId: string, quantity: number) =>
      await post(`/admin/orders/${orderId}/fulfillments`, {
        items: [{ id: await lineOf(orderId), quantity }],
        location_id: store.locations.jakarta,
      })

    it("fulfils a part of an order where all units are reserved", async () => {
      const order = await placeAtJakarta(9)
      const answer = await fulfil(order.id, 4)
      expect([answer.status, answer.data.message]).toEqual([200, undefined])
      expect(await levelAt("jakarta")).toEqual([5, 5])
      await eventually(
        () => reservationsOf(order.id),
        ([rest]) => Number(rest.quantity) === 5 && !rest.allow_backorder
      )
    })

    it("fulfils a part of an order where units of another wait", async () => {
      const order = await placeAtJakarta(10)
      const other = await placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity: 1 }],
      }).catch(() => null)
      expect(other).toBeNull()
      await stock({ jakarta: 12 })
      const short = await placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity: 2 }],
      })
      await eventually(
        () => verification().listOrderReviews({ order_id: short.id }),
        ([review]) => review?.stage === "released"
      )
      const reserved = await reservationsOf(short.id)
      await inventory().deleteReservationItems(reserved.map(({ id }) => id))
      await stock({ jakarta: 10 })
      await verify(short.id)
      expect(await levelAt("jakarta")).toEqual([10, 12])

      const answer = await fulfil(order.id, 4)
      expect([answer.status, answer.data.message]).toEqual([200, undefined])
      expect(await levelAt("jakarta")).toEqual([6, 8])
    })

    it("moves the rest of an order, but no unit that has left", async () => {
      const order = await placeAtJakarta(11)
      expect((await fulfil(order.id, 1)).status).toBe(200)
      await getContainer()
        .resolve<PackingModuleService>(PACKING_MODULE)
        .createParcels({
          code: `P${order.display_id}-1`,
          order_id: order.id,
          location_id: store.locations.jakarta,
          state: "handed_over",
        })
      await stock({ surabaya: 20 })
      const [rest] = await eventually(
        () => reservationsOf(order.id),
        ([one]) => !one.allow_backorder
      )
      const relocate = () =>
        post(`/admin/order-cycle/orders/${order.id}/relocate`, {
          from: store.locations.jakarta,
          to: store.locations.surabaya,
        })
      await inventory().updateReservationItems({
        id: rest.id,
        quantity: 11,
        allow_backorder: true,
      })
      const refused = await relocate()
      expect([refused.status, refused.data.message]).toEqual([
        400,
        expect.stringContaining("has left"),
      ])
      expect(await levelAt("surabaya")).toEqual([20, 0])

      await inventory().updateReservationItems({ id: rest.id, quantity: 10 })
      expect((await relocate()).status).toBe(200)
      expect(await levelAt("surabaya")).toEqual([20, 10])
    })
  },
})
