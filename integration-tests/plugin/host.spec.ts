import { createHmac } from "node:crypto"
import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { Modules } from "@medusajs/framework/utils"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { ExportRunDto } from "../../src/types/analytics"
import { PACKING_MODULE } from "../../src/modules/packing/module-key"
import type { PackingModuleService } from "../../src/modules/packing/service"
import { orderLockKey } from "../../src/workflows/order-lock-key"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import { jakartaAddress, placeOrder } from "../fixtures/place-order"
import { seedStore, type SeededStore } from "../fixtures/seed-store"

jest.setTimeout(180_000)

// The host's configuration reads it when the runner starts, before any hook.
const warehouse = mkdtempSync(path.join(os.tmpdir(), "order-cycle-host-"))
process.env.ORDER_CYCLE_WAREHOUSE_DIR = warehouse
process.env.ORDER_CYCLE_WORKER = "true"

const app = path.resolve(__dirname, "../app")
const builtModules = path.resolve(__dirname, "../../.medusa/server/src/modules")

const migrationsOf = (module: string) =>
  readdirSync(path.join(builtModules, module, "migrations"))
    .filter((file) => /^Migration.*\.js$/.test(file))
    .map((file) => path.basename(file, ".js"))

medusaIntegrationTestRunner({
  cwd: app,
  testSuite: ({ api, getContainer }) => {
    let admin: Awaited<ReturnType<typeof createAdminSession>>
    let store: SeededStore
    beforeEach(async () => {
      admin = await createAdminSession(getContainer())
      store = await seedStore(getContainer())
    })

    afterAll(() => rmSync(warehouse, { recursive: true, force: true }))

    it("registers every module of the plugin and migrates its tables", async () => {
      const connection = getContainer().resolve("__pg_connection__")
      const { rows } = await connection.raw(
        "select name from mikro_orm_migrations"
      )
      const applied = rows.map(({ name }: { name: string }) => name)
      const modules = readdirSync(builtModules)
      expect(modules.length).toBeGreaterThanOrEqual(7)
      for (const module of modules) {
        expect(applied).toEqual(expect.arrayContaining(migrationsOf(module)))
        expect(getContainer().hasRegistration(`order_cycle_${module}`)).toBe(
          true
        )
      }
    })

    it("answers on its routes, to people who are signed in only", async () => {
      const paths = ["orders", "today", "reports", "intake/batches", "trackers"]
      for (const name of paths) {
        const url = `/admin/order-cycle/${name}`
        const { status } = await api.get(url, admin)
        expect({ name, status }).toEqual({ name, status: 200 })
        const stranger = await api.get(url, { validateStatus: () => true })
        expect({ name, status: stranger.status }).toEqual({ name, status: 401 })
      }
    })

    it("refuses a webhook without a known address", async () => {
      const { status } = await api.post(
        "/hooks/order-cycle/couriers/nobody",
        {},
        { validateStatus: () => true }
      )
      expect(status).toBe(404)
    })

    it("lists a courier provider of the host's own and believes its webhooks", async () => {
      const secret = "what the sample courier signs with"
      const opened = await api.post(
        "/admin/order-cycle/courier-accounts",
        {
          name: "Toko kurir",
          provider_id: "toko-kurir",
          couriers: ["other"],
          secret,
        },
        admin
      )
      const { id, path_token } = opened.data.courier_account
      const { data } = await api.get(
        "/admin/order-cycle/courier-accounts",
        admin
      )
      expect(data.providers).toContainEqual(
        expect.objectContaining({ id: "toko-kurir", webhook: "proof" })
      )
      const body = JSON.stringify({ number: "TK1", state: "TAKEN", scans: [] })
      const send = async (key: string) => {
        const proof = createHmac("sha256", key).update(body).digest("hex")
        const { status } = await api.post(
          `/hooks/order-cycle/couriers/${path_token}`,
          body,
          {
            headers: {
              "content-type": "application/json",
              "x-sample-signature": proof,
            },
            validateStatus: () => true,
          }
        )
        return status
      }
      expect(await send("somebody else's secret")).toBe(401)
      expect(await send(secret)).toBe(202)
      const sent = `/admin/order-cycle/courier-accounts/${id}/payloads`
      const { payloads } = await eventually(
        async () => (await api.get(sent, admin)).data,
        (list) => list.payloads[0]?.waiting_for?.[0] === "other TK1"
      )
      expect(payloads).toHaveLength(1)
    })

    it("verifies and releases an order that a customer places in the host", async () => {
      const order = await placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity: 1 }],
      })
      await api.post(`/admin/order-cycle/orders/${order.id}/verify`, {}, admin)
      const { data } = await api.get(
        `/admin/order-cycle/orders/${order.id}`,
        admin
      )
      expect(data.order_cycle.review.stage).toBe("released")
    })

    describe("gates before core's own routes", () => {
      const post = async (url: string, body: unknown) => {
        const { status, data } = await api.post(url, body, {
          ...admin,
          validateStatus: () => true,
        })
        return { status, message: String(data.message ?? "") }
      }

      /** An order that nobody paid, with what core knows of it. */
      const placeHeld = async () => {
        const { id } = await placeOrder(api, store, {
          items: [{ variant_id: store.variants.cup.id, quantity: 1 }],
          metadata: { order_cycle_payment_method: "bank_transfer" },
        })
        await api.post(`/admin/order-cycle/orders/${id}/verify`, {}, admin)
        const { data } = await api.get(
          `/admin/orders/${id}?fields=items.id,payment_collections.payments.id`,
          admin
        )
        const [item] = data.order.items
        const [{ payments }] = data.order.payment_collections
        const [reservation] = await getContainer()
          .resolve(Modules.INVENTORY)
          .listReservationItems({ line_item_id: item.id })
        return { id, item, payment: payments[0], reservation }
      }

      it("keep a held order in the house", async () => {
        const { id, item, reservation } = await placeHeld()
        const items = [{ id: item.id, quantity: 1 }]
        const { location_id } = reservation
        const held = { status: 409, message: expect.stringContaining("held") }
        expect(
          await post(`/admin/orders/${id}/fulfillments`, { items, location_id })
        ).toMatchObject(held)
        expect(
          await post("/admin/fulfillments", {
            order_id: id,
            location_id,
            provider_id: "manual_manual",
            delivery_address: jakartaAddress,
            items: [
              {
                line_item_id: item.id,
                quantity: 1,
                title: "",
                sku: "",
                barcode: "",
              },
            ],
            labels: [],
            data: null,
            metadata: null,
          })
        ).toMatchObject(held)

        const { result } = await createOrderFulfillmentWorkflow(
          getContainer()
        ).run({ input: { order_id: id, items, location_id } })
        expect(
          await post(
            `/admin/orders/${id}/fulfillments/${result.id}/shipments`,
            { items }
          )
        ).toMatchObject(held)
        expect(
          await post(`/admin/fulfillments/${result.id}/shipment`, {
            labels: [],
          })
        ).toMatchObject(held)
      })

      it("keep units at the place that was promised, and the address of a label", async () => {
        const { id, item, payment, reservation } = await placeHeld()
        const elsewhere =
          reservation.location_id === store.locations.jakarta
            ? store.locations.surabaya
            : store.locations.jakarta
        expect(
          await post(`/admin/reservations/${reservation.id}`, {
            location_id: elsewhere,
          })
        ).toMatchObject({
          status: 409,
          message: expect.stringContaining("relocate"),
        })
        await getContainer()
          .resolve<PackingModuleService>(PACKING_MODULE)
          .createParcels({
            code: "HOST-1",
            order_id: id,
            location_id: reservation.location_id,
            state: "labelled",
          })
        expect(
          await post(`/admin/orders/${id}`, {
            shipping_address: { ...jakartaAddress, address_1: "Jalan Lain 1" },
          })
        ).toMatchObject({
          status: 409,
          message: expect.stringContaining("HOST-1"),
        })
        await api.post(`/admin/payments/${payment.id}/capture`, {}, admin)
        await api.post(`/admin/order-cycle/orders/${id}/verify`, {}, admin)
        expect(
          await post(`/admin/orders/${id}/fulfillments`, {
            items: [{ id: item.id, quantity: 1 }],
            location_id: elsewhere,
          })
        ).toMatchObject({ status: 409 })
      })

      it("work on an order's money one after another, up to what it has", async () => {
        const { id, payment } = await placeHeld()
        const locking = getContainer().resolve(Modules.LOCKING)
        let wasAnswered = false
        const captured = await locking.execute([orderLockKey(id)], async () => {
          const answer = post(`/admin/payments/${payment.id}/capture`, {}).then(
            (given) => {
              wasAnswered = true
              return given
            }
          )
          await new Promise((resolve) => setTimeout(resolve, 500))
          expect(wasAnswered).toBe(false)
          return { answer }
        })
        expect(await captured.answer).toMatchObject({ status: 200 })
        expect(
          await post(`/admin/payments/${payment.id}/refund`, {
            amount: 1_000_000,
          })
        ).toMatchObject({ status: 409 })
        expect(await post(`/admin/orders/${id}/cancel`, {})).toMatchObject({
          status: 200,
        })
      })
    })

    it("exports the host's orders with the compiled worker, and answers reports", async () => {
      await placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity: 1 }],
      })
      const base = "/admin/order-cycle"
      const { data: asked } = await api.post(`${base}/exports`, {}, admin)
      const done = await eventually(
        async () => {
          const { data } = await api.get(
            `${base}/exports/${asked.export.id}`,
            admin
          )
          return data.export as ExportRunDto
        },
        ({ finished_at }) => finished_at !== null,
        120
      )
      expect(done).toMatchObject({ state: "published", error: null })
      const { data } = await api.get(`${base}/reports/sales-by-currency`, admin)
      expect(data.report.rows).toEqual([
        expect.objectContaining({ currency_code: "idr", orders: 1 }),
      ])
      expect(readdirSync(warehouse)).toContain("current.duckdb")
    })
  },
})
