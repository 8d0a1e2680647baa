import { Modules } from "@medusajs/framework/utils"
import {
  cancelOrderFulfillmentWorkflow,
  createOrderFulfillmentWorkflow,
  deleteInventoryLevelsWorkflow,
} from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { REPLENISHMENT_MODULE } from "../../src/modules/replenishment/module-key"
import type { ReplenishmentModuleService } from "../../src/modules/replenishment/service"
import { sweepStockWorkflow } from "../../src/workflows/replenishment/workflows/sweep-stock"
import { createAdminSession } from "../fixtures/admin-session"
import { levelOf } from "../fixtures/level-of"
import { placeOrder } from "../fixtures/place-order"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { subscribersEnded } from "../fixtures/subscribers-ended"

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer, dbConnection }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>

    beforeAll(async () => {
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
      await subscribersEnded()
    })

    beforeEach(async () => {
      await getContainer()
        .resolve(Modules.LOCKING)
        .acquire(["order-cycle-stock-sweep"], { ownerId: "test" })
    })

    const replenishment = () =>
      getContainer().resolve<ReplenishmentModuleService>(REPLENISHMENT_MODULE)

    const item = () => store.variants.cup.inventory_item_id

    const entries = async (field = "stocked", inventory_item_id = item()) =>
      (
        await replenishment().listStockEntries(
          {
            inventory_item_id,
            location_id: store.locations.jakarta,
            field,
          } as object,
          { order: { at: "ASC", seq: "ASC" }, take: null }
        )
      ).map(({ kind, delta_units, balance_units, ...entry }) => ({
        ...entry,
        kind,
        delta: delta_units,
        balance: balance_units,
      }))

    const told = async (field?: string, inventory_item_id?: string) =>
      (await entries(field, inventory_item_id)).map(
        ({ kind, delta, balance }) => [kind, delta, balance]
      )

    const sweep = async () =>
      (await sweepStockWorkflow(getContainer()).run()).result

    const edit = (body: object, inventory_item_id = item()) =>
      api.post(
        `/admin/inventory-items/${inventory_item_id}/location-levels/${store.locations.jakarta}`,
        body,
        admin
      )

    const order = async (quantity = 1) => {
      const { id } = await placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity }],
      })
      const { data } = await api.get(`/admin/orders/${id}`, admin)
      return { id, line: data.order.items[0].id as string, quantity }
    }

    const fulfil = async ({
      id,
      line,
      quantity,
    }: Awaited<ReturnType<typeof order>>) => {
      const { result } = await createOrderFulfillmentWorkflow(
        getContainer()
      ).run({
        input: {
          order_id: id,
          items: [{ id: line, quantity }],
          location_id: store.locations.jakarta,
        },
      })
      return result.id
    }

    it("begins the ledger of every level with what is there", async () => {
      expect(await told()).toEqual([["opening", "20", "20"]])
      expect(await told("reserved")).toEqual([])
    })

    it("books a sale with its order, its reversal, and what was reserved", async () => {
      const placed = await order(2)
      const fulfillment_id = await fulfil(placed)
      await subscribersEnded()
      await cancelOrderFulfillmentWorkflow(getContainer()).run({
        input: { order_id: placed.id, fulfillment_id },
      })
      await subscribersEnded()
      expect(await told()).toEqual([
        ["opening", "20", "20"],
        ["sale", "-2", "18"],
        ["sale_reversal", "2", "20"],
      ])
      expect(await told("reserved")).toEqual([
        ["allocation", "2", "2"],
        ["release", "-2", "0"],
        ["allocation", "2", "2"],
      ])
      const [, sale, reversal] = await entries()
      expect(sale).toMatchObject({
        order_id: placed.id,
        cause: `fulfillment:${fulfillment_id}`,
        seq: 2,
      })
      expect(sale.from_at).toEqual(sale.at)
      expect(reversal).toMatchObject({
        order_id: placed.id,
        cause: `fulfillment_canceled:${fulfillment_id}`,
      })
    })

    it("books an admin's edit with who made it", async () => {
      await edit({ stocked_quantity: 47 })
      await subscribersEnded()
      const [, made] = await entries()
      expect(made).toMatchObject({
        kind: "adjustment",
        delta: "27",
        balance: "47",
        actor_id: admin.user_id,
        overwrote: null,
      })
      expect(await sweep()).toMatchObject({ entries: 0, opened: 0 })
    })
  },
})
