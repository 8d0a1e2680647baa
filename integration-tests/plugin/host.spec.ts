import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { ExportRunDto } from "../../src/types/analytics"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import { placeOrder } from "../fixtures/place-order"
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
