import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { Modules } from "@medusajs/framework/utils"
import { tableFromIPC } from "apache-arrow"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import replenish from "../../src/jobs/replenish"
import startNightlyExport from "../../src/jobs/start-nightly-export"
import { ANALYTICS_MODULE } from "../../src/modules/analytics/module-key"
import { dueWindow } from "../../src/modules/analytics/run/due-window"
import type { AnalyticsModuleService } from "../../src/modules/analytics/service"
import { REPLENISHMENT_MODULE } from "../../src/modules/replenishment/module-key"
import type { ReplenishmentModuleService } from "../../src/modules/replenishment/service"
import type { ExportRunDto } from "../../src/types/analytics"
import { orderCycleEvents } from "../../src/types/events"
import type { TodayLine, TodayResponse } from "../../src/types/order-desk"
import { shareWarehouseWorkflow } from "../../src/workflows/analytics/workflows/share-warehouse"
import { settleExportsWorkflow } from "../../src/workflows/analytics/workflows/settle-exports"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import { hearEvents } from "../fixtures/hear-events"
import { pauseSweeps } from "../fixtures/pause-sweeps"
import { placeOrder } from "../fixtures/place-order"
import { repeatOrder } from "../fixtures/repeat-order"
import { releaseOrder, unpaid } from "../fixtures/release-order"
import { textOfPdf } from "../fixtures/text-of-pdf"
import { settleTransactions } from "../fixtures/settle-transactions"
import { type SeededStore, seedStore } from "../fixtures/seed-store"

const directory = mkdtempSync(path.join(tmpdir(), "order-cycle-http-"))
process.env.ORDER_CYCLE_WAREHOUSE_DIR = directory
process.env.ORDER_CYCLE_WORKER = "true"

const base = "/admin/order-cycle"

medusaIntegrationTestRunner({
  testSuite: ({ api, dbConnection, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>

    beforeAll(async () => {
      await pauseSweeps(getContainer())
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
      const order = await placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity: 2 }],
      })
      await releaseOrder(getContainer(), order)
    })
    afterAll(() => rmSync(directory, { recursive: true, force: true }))

    const analytics = () =>
      getContainer().resolve<AnalyticsModuleService>(ANALYTICS_MODULE)

    const refusal = (request: Promise<unknown>) =>
      request.then(
        () => ({ status: 200, message: "" }),
        ({ response }) => ({
          status: response.status as number,
          message: response.data.message as string,
        })
      )

    const startExport = async (body = {}) => {
      const { status, data } = await api.post(`${base}/exports`, body, admin)
      expect(status).toBe(202)
      return data.export as ExportRunDto
    }

    const endOf = (id: string) =>
      eventually(
        async () => {
          const { data } = await api.get(`${base}/exports/${id}`, admin)
          return data.export as ExportRunDto
        },
        ({ finished_at }) => finished_at !== null,
        120
      )

    const readToday = async () => {
      const { data } = await api.get(`${base}/today`, admin)
      const { lines } = data as TodayResponse
      return Object.fromEntries(
        lines.map((line) => [line.key, line])
      ) as Record<TodayLine["key"], TodayLine>
    }

    describe("an order's way into a report", () => {
      it("says that nothing is published yet, and what to do", async () => {
        const { data } = await api.get(`${base}/reports`, admin)
        expect(data.zone).toBe("Asia/Jakarta")
        expect(data.targets).toEqual([
          { kpi: "otif", value: 0.95, better: "more" },
          { kpi: "on_time_delivery", value: 0.95, better: "more" },
          { kpi: "cycle_time_median_h", value: 72, better: "less" },
          { kpi: "hold_rate", value: 0.2, better: "less" },
        ])
        expect(data.warehouse).toEqual({
          published: null,
          stale: false,
          last_run: null,
        })
        expect(data.reports.map(({ name }: { name: string }) => name)).toEqual(
          expect.arrayContaining(["evaluation-overview", "forecast-reorder"])
        )
        const refused = await refusal(
          api.get(`${base}/reports/evaluation-overview`, admin)
        )
        expect(refused.status).toBe(404)
        expect(refused.message).toMatch(/no warehouse.*order-cycle export/)
        expect((await readToday()).reorder_now.count).toBe(0)
      })

      it("exports what was asked for once, and answers from it", async () => {
        const events = getContainer().resolve(Modules.EVENT_BUS)
        const published = jest.fn()
        events.subscribe(orderCycleEvents.warehousePublished, published)

        const [one, other] = await Promise.all([startExport(), startExport()])
        expect(other.id).toBe(one.id)
        expect(one).toMatchObject({
          trigger: "person",
          requested_by: admin.user_id,
        })
        const run = await endOf(one.id)
        expect(run).toMatchObject({
          state: "published",
          error: null,
          progress: 100,
        })
        expect(run.rows_total).toBeGreaterThan(0)

        // Read so far from the job; now written, and told once.
        await Promise.all(
          [1, 2].map(() => settleExportsWorkflow(getContainer()).run())
        )
        expect(await analytics().retrieveExportRun(one.id)).toMatchObject({
          state: "published",
          generation: run.generation,
        })
        await eventually(
          async () => published.mock.calls.length,
          (calls) => calls > 0
        )
        expect(published).toHaveBeenCalledTimes(1)

        const { data } = await api.get(
          `${base}/reports/sales-by-currency`,
          admin
        )
        expect(data.report.rows).toEqual([
          expect.objectContaining({ currency_code: "idr", orders: 1 }),
        ])
        expect(data.warehouse).toMatchObject({
          stale: false,
          published: { generation: run.generation },
          last_run: { id: one.id, state: "published" },
        })
        const unknown = await refusal(api.get(`${base}/reports/sales`, admin))
        expect(unknown.status).toBe(404)
        expect(unknown.message).toContain("sales-by-currency")
        expect(
          await refusal(
            api.get(`${base}/reports/sales-by-currency?from=31-01-2026`, admin)
          )
        ).toMatchObject({ status: 400 })

        const csv = await api.get(
          `${base}/reports/forecast-reorder?format=csv`,
          admin
        )
        expect(csv.headers["content-type"]).toContain("text/csv")
        expect(csv.headers["content-disposition"]).toContain("attachment")
        const [header, ...lines] = (csv.data as string).trim().split("\r\n")
        expect(header.split(",")).toContain("reorder_point")
        expect(lines).toHaveLength(6)

        const file = (format: string) =>
          api.get(`${base}/reports/forecast-reorder?format=${format}`, {
            ...admin,
            responseType: "arraybuffer",
          })
        const arrow = await file("arrow")
        expect(arrow.headers["content-type"]).toBe(
          "application/vnd.apache.arrow.stream"
        )
        expect(tableFromIPC(arrow.data).numRows).toBe(6)
        const parquet = await file("parquet")
        expect(parquet.data.subarray(0, 4).toString()).toBe("PAR1")
        expect(await refusal(file("xlsx"))).toMatchObject({ status: 400 })

        const monthly = (month: string) =>
          api.get(`${base}/monthly-report?month=${month}&language=id`, {
            ...admin,
            responseType: "arraybuffer",
          })
        const pdf = await monthly("2026-10")
        expect(pdf.headers["content-type"]).toBe("application/pdf")
        expect(textOfPdf(pdf.data)).toContain("Pesanan Oktober 2026")
        expect(await refusal(monthly("2026-13"))).toMatchObject({ status: 400 })
      })

      it("shares it with a server that has another directory", async () => {
        const options = analytics()["options_"]
        const store = mkdtempSync(path.join(directory, "files-"))
        const server = mkdtempSync(path.join(directory, "server-"))
        const files = getContainer().resolve(Modules.FILE)
        const { fileProvider_ } = files.getProvider() as unknown as {
          fileProvider_: { privateUploadDir_: string }
        }
        fileProvider_.privateUploadDir_ = store
        const read = async () => {
          const url = `${base}/reports/sales-by-currency`
          return (await api.get(url, admin)).data
        }
        const share = async () =>
          (await shareWarehouseWorkflow(getContainer()).run()).result
        await endOf((await startExport()).id)
        await settleExportsWorkflow(getContainer()).run()
        const first = await read()
        options.share = "files"
        try {
          options.directory = server
          expect((await share()).shared).toBeNull()
          expect((await refusal(read())).message).toMatch(
            /no warehouse on this server: gen-\d is not shared: another process/
          )
          options.directory = directory
          const { generation } = first.warehouse.published
          const shared = [await share(), await share()]
          expect(shared.map((one) => one.shared)).toEqual([generation, null])
          const [name, ...others] = readdirSync(store)
          expect([name, others]).toEqual([
            expect.stringMatching(/^private-.*gen-\d-oexp_/),
            [],
          ])

          options.directory = server
          const answers = await Promise.all([read(), read(), read()])
          for (const { report, warehouse } of answers) {
            expect(report).toEqual(first.report)
            expect(warehouse.published.file).toBe(
              path.join(server, `${generation}.duckdb`)
            )
          }
          expect(readdirSync(server).sort()).toEqual([
            "current.duckdb",
            "exporter.duckdb",
            `${generation}.duckdb`,
          ])

          options.directory = mkdtempSync(path.join(directory, "server-"))
          writeFileSync(path.join(store, name), "cut")
          const refused = await refusal(read())
          expect(refused).toMatchObject({ status: 404 })
          expect(refused.message).toMatch(/was not fetched.*3 bytes came of/)
        } finally {
          Object.assign(options, { directory, share: "off" })
        }
      })

      it("reads what changed since, and everything when it is asked to", async () => {
        await settleTransactions((sql) =>
          dbConnection
            .raw(sql)
            .then((result: { rows: Record<string, unknown>[] }) => result.rows)
        )
        const first = await endOf((await startExport()).id)
        const next = await endOf((await startExport()).id)
        const whole = await endOf((await startExport({ full: true })).id)
        expect([next, whole]).toMatchObject([
          { kind: "incremental", error: null },
          { kind: "full", state: "published" },
        ])
        expect(whole.rows_total).toBe(first.rows_total)
        const sent = ({ datasets }: ExportRunDto) =>
          (datasets ?? []).reduce((sum, dataset) => sum + dataset.sent, 0)
        expect(sent(next)).toBeLessThan(sent(whole))
        expect(sent(whole)).toBe(whole.rows_total)
        const wrong = await refusal(
          api.post(`${base}/exports`, { full: "perhaps" }, admin)
        )
        expect(wrong.status).toBe(400)
      })

      it("keeps the old generation when an export fails, and says so", async () => {
        const before = await analytics().findPublished()
        await dbConnection.raw(
          `alter table "packing_parcel" rename column "state" to "stage"`
        )
        const { id } = await startExport()
        const run = await eventually(
          async () =>
            (await api.get(`${base}/exports/${id}`, admin)).data.export,
          ({ error }) => error !== null,
          120
        )
        expect(run.error).toMatch(/packing_parcel|state/)
        const { data } = await api.get(`${base}/reports`, admin)
        expect(data.warehouse.published).toEqual(before)
        expect(data.warehouse.last_run).toMatchObject({ id, error: run.error })
      })
    })

    it("exports a window of the schedule once", async () => {
      await Promise.all([1, 2].map(() => startNightlyExport(getContainer())))
      const runs = await analytics().listExportRuns({ trigger: "schedule" })
      const due = dueWindow(await analytics().getOptions(), new Date())
      expect(runs).toHaveLength(due ? 1 : 0)
      for (const run of runs) {
        expect(run.job_id).toMatch(/^export-night-\d{4}-\d\d-\d\d$/)
        await endOf(run.id)
      }
    })

    it("lists the morning's work with counts, ages, parts and money", async () => {
      const held = await placeOrder(api, store, {
        items: [{ variant_id: store.variants.bowl.id, quantity: 1 }],
        metadata: {
          ...unpaid,
          order_cycle_promised_ship_at: "2026-01-03T00:00:00Z",
        },
      })
      // Held by its own checks: whoever looks at it meanwhile finds the same.
      await eventually(readToday, ({ on_hold }) => on_hold.count === 1, 30)
      await insertWork(dbConnection, held.id)

      const today = await readToday()
      expect(today.on_hold).toMatchObject({
        count: 1,
        oldest_at: "2026-01-01T00:00:00.000Z",
        breakdown: expect.arrayContaining([
          { key: "MANUAL", count: 1 },
          { key: "DUPLICATE_SUSPECTED", count: 1 },
        ]),
      })
      expect(today.to_hand_over).toMatchObject({
        count: 2,
        breakdown: [{ key: "jne", count: 2 }],
      })
      expect(today.courier_exceptions).toMatchObject({
        count: 1,
        breakdown: [{ key: "lost", count: 1 }],
      })
      expect(today.late).toMatchObject({
        count: 1,
        oldest_at: "2026-01-03T00:00:00.000Z",
        breakdown: [{ key: "held", count: 1 }],
      })
      expect(today.money_unmatched.amounts).toEqual(
        expect.arrayContaining([
          { currency_code: "usd", amount_minor: "1999" },
          { currency_code: "sgd", amount_minor: "9007199254740993" },
        ])
      )
    })

    describe("the night's chain", () => {
      const replenishment = () =>
        getContainer().resolve<ReplenishmentModuleService>(REPLENISHMENT_MODULE)

      const publishedRun = async () => {
        const run = await endOf((await startExport()).id)
        expect(run).toMatchObject({ state: "published", error: null })
        return run
      }

      const sellPlates = async () => {
        const order = await placeOrder(api, store, {
          items: [{ variant_id: store.variants.plate.id, quantity: 3 }],
        })
        await repeatOrder(dbConnection, order.id, { count: 150, everyDays: 2 })
        const supplier = await replenishment().createSuppliers({
          code: "KILN",
          name: "Kiln",
          currency_code: "idr",
          time_zone: "Asia/Jakarta",
          stated_days: 14,
          order_days: [] as never,
          holidays: [] as never,
        })
        await replenishment().createSupplierItems({
          supplier_id: supplier.id,
          inventory_item_id: store.variants.plate.inventory_item_id,
          supplier_sku: "K-1",
          pack: 6,
          cost_minor: "4000000",
          cost_breaks: [] as never,
        })
      }

      it("exports, forecasts, decides what to order and opens alerts", async () => {
        await sellPlates()
        const forecasts = hearEvents<{ generation: string }>(
          getContainer(),
          orderCycleEvents.forecastPublished
        )
        const alerts = hearEvents(
          getContainer(),
          orderCycleEvents.stockAlertOpened
        )
        const { generation } = await publishedRun()
        await settleExportsWorkflow(getContainer()).run()
        const [told] = await eventually(
          async () => forecasts,
          (heard) => heard.length > 0
        )
        expect(told).toMatchObject({ generation })
        const [suggestion] = await eventually(
          async () => {
            const open = await replenishment().listSuggestions({
              state: "open",
              inventory_item_id: store.variants.plate.inventory_item_id,
              location_id: store.locations.jakarta,
            })
            return open.filter(({ run }) => run.startsWith(`${generation}@`))
          },
          (found) => found.length > 0
        )
        expect(suggestion).toMatchObject({
          reason: "REORDER",
          currency_code: "idr",
        })
        // Ten a week; two weeks and a day of cover, two more of order.
        expect(suggestion.quantity % 6).toBe(0)
        expect(suggestion.quantity).toBeGreaterThan(20)
        expect(suggestion.quantity).toBeLessThan(80)
        const [alert] = await eventually(
          async () =>
            await replenishment().listStockAlerts({
              inventory_item_id: store.variants.plate.inventory_item_id,
              location_id: store.locations.jakarta,
            }),
          (opened) => opened.length > 0
        )
        expect(["LOW_STOCK", "AT_RISK"]).toContain(alert.kind)
        await eventually(
          async () => alerts,
          (heard) => heard.length > 0
        )

        // What was decided comes into the next generation, with its time.
        await publishedRun()
        const { data } = await api.get(
          `${base}/reports/forecast-reorder?sku=${store.variants.plate.sku}`,
          admin
        )
        const row = data.report.rows.find(
          (one: { location: string }) => one.location === "Jakarta"
        )
        expect(row).toMatchObject({
          supplier: "KILN",
          reason: "REORDER",
          state: "open",
          method: expect.stringMatching(/blend|comb5|shared/),
          suggested_at: expect.any(String),
        })
        expect(row.suggested_quantity).toBeGreaterThan(20)
        expect((await readToday()).reorder_now).toMatchObject({
          breakdown: [{ key: "Kiln", count: 1 }],
        })
      })

      it("decides by the job when the event was lost", async () => {
        await sellPlates()
        // Nobody settles, so nobody is told: the sweep finds the generation.
        const { generation } = await publishedRun()
        await replenish(getContainer())
        const decided = await replenishment().listSuggestions({
          inventory_item_id: store.variants.plate.inventory_item_id,
          state: "open",
        })
        expect(decided.map(({ run }) => run.split("@")[0])).toEqual(
          decided.map(() => generation)
        )
        expect(decided.length).toBeGreaterThan(0)
      })
    })

    it.each(["/reports", "/exports", "/today", "/reports/stage-times"])(
      "answers nobody who is not signed in: %s",
      async (route) => {
        expect(await refusal(api.get(base + route))).toMatchObject({
          status: 401,
        })
      }
    )
  },
})

type Database = { raw: (sql: string, values?: unknown[]) => Promise<unknown> }

/** Work of every kind for one order, as its modules would have written it. */
async function insertWork(database: Database, orderId: string) {
  await database.raw(
    `insert into "verification_hold"
       ("id", "order_id", "type", "gate", "source", "release_by", "placed_by",
        "placed_at")
     values ('oh_1', ?, 'MANUAL', 'desk', 'person', 'person',
             'user_1', '2026-01-01T00:00:00Z'),
            ('oh_2', ?, 'DUPLICATE_SUSPECTED', 'identity', 'check', 'person',
             'system', '2026-01-02T00:00:00Z')`,
    [orderId, orderId]
  )
  await database.raw(
    `insert into "packing_parcel"
       ("id", "code", "order_id", "location_id", "state", "courier",
        "packed_at")
     values ('op_1', 'P9-1', 'order_x', 'sloc_x', 'labelled', 'jne', now()),
            ('op_2', 'P9-2', 'order_x', 'sloc_x', 'packed', 'jne', now()),
            ('op_3', 'P9-3', 'order_x', 'sloc_x', 'handed_over', 'jne', now())`
  )
  await database.raw(
    `insert into "tracking_tracker"
       ("id", "order_id", "fulfillment_id", "courier", "tracking_number",
        "status", "flags", "status_at", "closed_at")
     values ('ot_1', 'order_x', 'ful_x', 'jne', 'JNE1', 'lost', '{}', now(),
             null),
            ('ot_2', 'order_x', 'ful_x', 'jne', 'JNE2', 'in_transit', '{}',
             now(), null),
            ('ot_3', 'order_x', 'ful_x', 'jne', 'JNE3', 'lost', '{}', now(),
             now())`
  )
  await database.raw(
    `insert into "reconciliation_item"
       ("id", "kind", "entity_id", "order_id", "amount_minor",
        "currency_code", "opened_at", "state")
     values ('oi_1', 'capture', 'c_1', 'order_x', 1000, 'usd', now(), 'open'),
            ('oi_2', 'refund', 'c_2', 'order_x', -999, 'usd', now(), 'open'),
            ('oi_3', 'capture', 'c_3', 'order_x', 9007199254740993, 'sgd',
             now(), 'open'),
            ('oi_4', 'capture', 'c_4', 'order_x', 5, 'usd', now(), 'matched')`
  )
}
