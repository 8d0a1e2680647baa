import {
  InventoryLevelWorkflowEvents,
  Modules,
} from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { REPLENISHMENT_MODULE } from "../../src/modules/replenishment/module-key"
import type { ReplenishmentModuleService } from "../../src/modules/replenishment/service"
import { orderCycleEvents } from "../../src/types/events"
import type { PurchaseOrderResponse } from "../../src/types/replenishment/purchase-orders"
import { settlePurchasesWorkflow } from "../../src/workflows/replenishment/workflows/settle-purchases"
import { createAdminSession } from "../fixtures/admin-session"
import { hearEvents } from "../fixtures/hear-events"
import { openMailer } from "../fixtures/open-mailer"
import { postAs } from "../fixtures/post-as"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { subscribersEnded } from "../fixtures/subscribers-ended"
import { textOfPdf } from "../fixtures/text-of-pdf"

const base = "/admin/order-cycle/replenishment"

type Order = PurchaseOrderResponse["purchase_order"]

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>
    let supplier: string
    let keys = 0

    const post = postAs(api, () => admin, base)
    const get = async (path: string) => (await api.get(base + path, admin)).data
    const inventory = () => getContainer().resolve(Modules.INVENTORY)
    const replenishment = () =>
      getContainer().resolve<ReplenishmentModuleService>(REPLENISHMENT_MODULE)
    const cup = () => store.variants.cup.inventory_item_id
    const newKey = () => `key-${(keys += 1)}`

    const levelOf = async (
      item = cup(),
      location_id = store.locations.jakarta
    ) => {
      const level = await inventory().retrieveInventoryLevelByItemAndLocation(
        item,
        location_id
      )
      return [
        Number(level.stocked_quantity),
        Number(level.incoming_quantity),
        Number(level.reserved_quantity),
      ]
    }

    const sells = (name: keyof SeededStore["variants"], more: object = {}) =>
      post("/supplier-items", {
        supplier_id: supplier,
        inventory_item_id: store.variants[name].inventory_item_id,
        supplier_sku: `KB-${name.toUpperCase()}`,
        pack: 10,
        moq: 20,
        cost: "21500",
        ...more,
      })

    beforeAll(async () => {
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
      const { data } = await post("/suppliers", {
        code: "kilang-bata",
        name: "Kilang Bata",
        email: "pesanan@kilang-bata.test",
        address: "Jalan Tanah 7\nBandung",
        language: "id",
        currency_code: "IDR",
        stated_days: 9,
        minimum: "1500000",
      })
      supplier = data.supplier.id
      await sells("cup", { cost_breaks: [{ from: 500, cost: "20000.50" }] })
      await sells("plate", { cost: null })
    })

    afterEach(async () => {
      await subscribersEnded()
      jest.restoreAllMocks()
    })

    const draft = async (
      ordered = 100,
      location_id = store.locations.jakarta,
      lines = [{ inventory_item_id: cup(), ordered }]
    ): Promise<Order> => {
      const { data } = await post("/purchase-orders", {
        idempotency_key: newKey(),
        supplier_id: supplier,
        location_id,
        lines,
      })
      return data.purchase_order
    }

    const send = async (order: Order): Promise<Order> =>
      (await post(`/purchase-orders/${order.id}/send`, { mail: false })).data
        .purchase_order

    const sent = async (
      ordered?: number,
      location_id?: string,
      lines?: { inventory_item_id: string; ordered: number }[]
    ) => send(await draft(ordered, location_id, lines))

    const receive = (
      order: Order,
      accepted: number,
      more: { damaged?: number; key?: string; accept_over?: boolean } = {}
    ) =>
      post(`/purchase-orders/${order.id}/receive`, {
        idempotency_key: more.key ?? newKey(),
        accept_over: more.accept_over ?? false,
        lines: [
          {
            purchase_line_id: order.lines[0].id,
            accepted,
            damaged: more.damaged ?? 0,
          },
        ],
      })

    const orderOf = async ({ id }: Order): Promise<Order> =>
      (await get(`/purchase-orders/${id}`)).purchase_order

    const receiptsOf = ({ id }: Order) =>
      replenishment().listReceipts({ purchase_order_id: id })

    describe("suppliers", () => {
      it("are kept with their money in minor units", async () => {
        const { suppliers, count } = await get("/suppliers?q=bata")
        expect(count).toBe(1)
        expect(suppliers[0]).toMatchObject({
          id: supplier,
          code: "kilang-bata",
          currency_code: "idr",
          minimum_minor: "150000000",
          order_days: [],
          item_count: 2,
        })
      })

      it("have one code each, and a calendar has days", async () => {
        const body = {
          code: "kilang-bata",
          name: "Other",
          currency_code: "idr",
        }
        const taken = await post("/suppliers", body)
        expect([taken.status, taken.data.message]).toEqual([
          422,
          expect.stringContaining("that of Kilang Bata"),
        ])
        const days = await post("/suppliers", {
          ...body,
          code: "weekly",
          mode: "calendar",
        })
        expect([days.status, days.data.message]).toEqual([
          400,
          expect.stringContaining("order_days"),
        ])
      })

      it("change, but not the currency in which their prices are", async () => {
        const changed = await post(`/suppliers/${supplier}`, {
          free_freight: "2000000.50",
          holidays: ["2026-12-25"],
        })
        expect(changed.data.supplier).toMatchObject({
          free_freight_minor: "200000050",
          holidays: ["2026-12-25"],
          minimum_minor: "150000000",
        })
        const refused = await post(`/suppliers/${supplier}`, {
          currency_code: "usd",
        })
        expect([refused.status, refused.data.message]).toEqual([
          400,
          expect.stringContaining("kept in IDR"),
        ])
      })

      it("are removed with what they sell, unless an order is open", async () => {
        const { data } = await post("/suppliers", {
          code: "short-lived",
          name: "Short Lived",
          currency_code: "usd",
        })
        const id = data.supplier.id
        await sells("bowl", { supplier_id: id, cost: "1.25" })
        const { data: made } = await post("/purchase-orders", {
          idempotency_key: newKey(),
          supplier_id: id,
          location_id: store.locations.jakarta,
          lines: [
            {
              inventory_item_id: store.variants.bowl.inventory_item_id,
              ordered: 20,
            },
          ],
        })
        const remove = () =>
          api
            .delete(`${base}/suppliers/${id}`, admin)
            .catch((error: { response: unknown }) => error.response)
        expect((await remove()).data.message).toContain(
          `${made.purchase_order.number} of Short Lived is open`
        )
        await post(`/purchase-orders/${made.purchase_order.id}/cancel`)
        expect((await remove()).status).toBe(200)
        const left = await get(`/supplier-items?supplier_id=${id}`)
        expect(left.count).toBe(0)
        expect(await orderOf(made.purchase_order)).toMatchObject({
          supplier_name: "Short Lived",
          state: "canceled",
          value_minor: "2500",
        })
      })
    })
  },
})
