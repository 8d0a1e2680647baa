import path from "node:path"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { CountLine } from "../models/count-line"
import { ExpectedChange } from "../models/expected-change"
import { StockAlert } from "../models/stock-alert"
import { StockBalance } from "../models/stock-balance"
import { StockCount } from "../models/stock-count"
import { StockEntry } from "../models/stock-entry"
import { Supplier } from "../models/supplier"
import { SupplierItem } from "../models/supplier-item"
import { REPLENISHMENT_MODULE } from "../module-key"
import type { ReplenishmentModuleService } from "../service"
import type { StockMove } from "../storage/ledger/shift-stock"

/** As core's migrations leave them, of what the ledger reads. */
const coreTables = `
create table "inventory_level" ("id" text primary key,
  "inventory_item_id" text, "location_id" text,
  "stocked_quantity" numeric default 0, "reserved_quantity" numeric default 0,
  "incoming_quantity" numeric default 0, "raw_stocked_quantity" jsonb,
  "updated_at" timestamptz default now(), "deleted_at" timestamptz);
create table "reservation_item" ("id" text, "inventory_item_id" text,
  "location_id" text, "quantity" numeric, "deleted_at" timestamptz);
create table "fulfillment" ("id" text primary key, "location_id" text,
  "created_at" timestamptz, "canceled_at" timestamptz, "deleted_at" timestamptz);
create table "fulfillment_item" ("fulfillment_id" text,
  "inventory_item_id" text, "line_item_id" text, "quantity" numeric,
  "deleted_at" timestamptz);
create table "order_fulfillment" ("order_id" text, "fulfillment_id" text,
  "deleted_at" timestamptz);
create table "order_item" ("order_id" text, "item_id" text);
create table "order_change" ("id" text primary key, "order_id" text,
  "confirmed_at" timestamptz, "deleted_at" timestamptz);
create table "order_change_action" ("order_change_id" text, "return_id" text,
  "action" text, "details" jsonb, "deleted_at" timestamptz);
create table "return" ("id" text, "order_id" text, "location_id" text,
  "canceled_at" timestamptz, "deleted_at" timestamptz);
create table "order_line_item" ("id" text, "variant_id" text);
create table "product_variant_inventory_item" ("variant_id" text,
  "inventory_item_id" text, "required_quantity" integer,
  "deleted_at" timestamptz)`

const names = [...coreTables.matchAll(/create table "(\w+)"/g)].map(
  ([, name]) => name
)

moduleIntegrationTestRunner<ReplenishmentModuleService>({
  moduleName: REPLENISHMENT_MODULE,
  moduleModels: [
    CountLine,
    ExpectedChange,
    StockAlert,
    StockBalance,
    StockCount,
    StockEntry,
    Supplier,
    SupplierItem,
  ],
  resolve: "./src/modules/replenishment",
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = <Row>(statement: string, values: unknown[] = []) =>
      (MikroOrmWrapper.forkManager() as SqlEntityManager).execute<Row[]>(
        statement,
        values
      )

    beforeEach(async () => {
      for (const name of names) {
        await sql(`drop table if exists "${name}"`)
      }
      for (const statement of coreTables.split(";")) {
        await sql(statement)
      }
      await sql(
        `insert into "inventory_level"
           ("id", "inventory_item_id", "location_id", "stocked_quantity")
         select 'ilev_' || item, item, 'shop', 10
           from unnest(array['cup', 'plate']) as item`
      )
    })

    const change = (by: string, item = "cup") =>
      sql(
        `update "inventory_level"
            set "stocked_quantity" = "stocked_quantity" + ?::numeric
          where "inventory_item_id" = ?`,
        [by, item]
      )

    const observe = (order_id: string | null = null) =>
      service.observeStock({ level_ids: ["ilev_cup"], order_id })

    const entries = (item = "cup") =>
      service.listStockEntries(
        { inventory_item_id: item, field: "stocked" },
        { order: { seq: "ASC" }, take: null }
      )

    const told = async (item?: string) =>
      (await entries(item)).map(({ kind, delta_units, balance_units }) => [
        kind,
        delta_units,
        balance_units,
      ])

    const times = (count: number) => Array.from({ length: count }, (_, n) => n)

    const move = (
      number: number,
      more: Partial<StockMove> = {}
    ): StockMove => ({
      cause: `adjustment:${number}`,
      inventory_item_id: "cup",
      location_id: "shop",
      kind: "adjustment",
      reason: "found",
      delta: "1",
      actor: "user_1",
      note: null,
      ...more,
    })

    it("begins each ledger once, whoever looks first", async () => {
      await Promise.all([
        service.sweepStock(),
        service.sweepStock(),
        observe(),
        observe(),
      ])
      expect(await told()).toEqual([["opening", "10", "10"]])
      expect(await told("plate")).toEqual([["opening", "10", "10"]])
    })

    it("books a change once, however many look at it", async () => {
      await observe()
      await change("-3")
      await Promise.all(times(20).map(() => observe("order_1")))
      expect(await told()).toEqual([
        ["opening", "10", "10"],
        ["sale", "-3", "7"],
      ])
    })

    it("sums to the level while it changes and is looked at", async () => {
      await observe()
      await Promise.all(
        times(30).flatMap((number) => [
          change(number % 3 ? "-1" : "2"),
          observe(number % 2 ? "order_1" : null),
        ])
      )
      await observe()
      const written = await entries()
      const sum = written.reduce((all, one) => all + Number(one.delta_units), 0)
      expect([sum, written.at(-1)?.balance_units]).toEqual([10, "10"])
      expect(written.map(({ seq }) => seq)).toEqual(
        written.map((_, index) => index + 1)
      )
      expect(await service.findStockDrift()).toEqual([])
    })

    it("counts decimals as core does, without a remainder", async () => {
      await observe()
      await change("0.1")
      await observe()
      await change("0.2")
      await observe()
      await change("-10.3")
      await observe()
      expect(await told()).toEqual([
        ["opening", "10", "10"],
        ["adjustment", "0.1", "10.1"],
        ["adjustment", "0.2", "10.3"],
        ["adjustment", "-10.3", "0"],
      ])
    })

    it("tells fulfilments apart that were seen as one change", async () => {
      await observe()
      for (const number of [1, 2, 3]) {
        await sql(
          `insert into "fulfillment" ("id", "location_id", "created_at")
           values (?, 'shop', now())`,
          [`ful_9${number}`]
        )
        await sql(
          `insert into "fulfillment_item"
           values (?, 'cup', ?, ?, null)`,
          [`ful_9${number}`, `line_${number}`, number]
        )
        await sql(`insert into "order_item" values (?, ?)`, [
          `order_${number}`,
          `line_${number}`,
        ])
      }
      await change("-5")
      await observe("order_of_another")
      expect(
        (await entries()).map(({ cause, order_id, delta_units }) => [
          cause,
          order_id,
          delta_units,
        ])
      ).toEqual([
        [null, null, "10"],
        ["fulfillment:ful_92", "order_2", "-2"],
        ["fulfillment:ful_93", "order_3", "-3"],
      ])
    })

    it("moves for a cause once, in any number of tries", async () => {
      const moved = await Promise.all(
        times(10).map((number) => service.shiftStock([move(number % 2)]))
      )
      await observe()
      expect(moved.filter((levels) => levels.length)).toHaveLength(2)
      expect(await told()).toEqual([
        ["opening", "10", "10"],
        ["adjustment", "1", "11"],
        ["adjustment", "1", "12"],
      ])
    })

    it("moves all or nothing, and never below nothing", async () => {
      const both = [
        move(1, { delta: "-10.5" }),
        move(1, { inventory_item_id: "plate", delta: "10.5" }),
      ]
      await expect(service.shiftStock(both)).rejects.toThrow(
        "This would leave -0.5 units of item cup at location shop"
      )
      await expect(
        service.shiftStock([move(1), move(1, { location_id: "nowhere" })])
      ).rejects.toThrow("no stock level of item cup at location nowhere")
      await service.sweepStock()
      expect(await told()).toEqual([["opening", "10", "10"]])
      expect(await service.listExpectedChanges()).toEqual([])
    })

    it("keeps a cause once per level and field", async () => {
      const entry = {
        level_id: "ilev_x",
        inventory_item_id: "x",
        location_id: "shop",
        field: "stocked" as const,
        kind: "sale" as const,
        delta_units: "-1",
        balance_units: "1",
        from_at: new Date(),
        at: new Date(),
        cause: "fulfillment:1",
      }
      await service.createStockEntries({ ...entry, seq: 1 })
      await expect(
        service.createStockEntries({ ...entry, seq: 2 })
      ).rejects.toThrow("already exists")
      await expect(
        service.createStockEntries({ ...entry, cause: "other", seq: 1 })
      ).rejects.toThrow("already exists")
    })

    const sheet = (idempotency_key: string, items: string[] | null = ["cup"]) =>
      service.insertStockCount(
        {
          idempotency_key,
          location_id: "shop",
          size: 10,
          items,
          note: null,
          actor: "user_1",
          year: 2026,
        },
        [{ item: "plate", abc: "A" }]
      )

    it("numbers sheets in a row, one per key", async () => {
      const made = await Promise.all([
        sheet("a"),
        sheet("a"),
        sheet("b", ["plate"]),
      ])
      expect(new Set(made).size).toBe(2)
      const counts = await service.listStockCounts(
        {},
        { order: { number: "ASC" } }
      )
      expect(counts.map(({ number }) => number)).toEqual([
        "CS-2026-000001",
        "CS-2026-000002",
      ])
      const [line] = await service.listCountLines({
        inventory_item_id: "plate",
      })
      expect(line.abc).toBe("A")
    })

    it("posts a sheet once, however often it is asked to", async () => {
      const count_id = await sheet("a")
      await service.writeCounted({
        count_id,
        lines: [{ inventory_item_id: "cup", counted: "10.4" }],
        actor: "user_1",
      })
      await change("-2")
      const post = { count_id, actor: "user_2", confirms: false }
      const posted = await Promise.all(
        times(5).map(() => service.postStockCount(post))
      )
      expect(posted.map(({ state }) => state)).toEqual(Array(5).fill("posted"))
      await service.sweepStock()
      expect(await told()).toEqual([
        ["opening", "10", "10"],
        ["count", "0.4", "10.4"],
        ["unexplained", "-2", "8.4"],
      ])
    })

    it("asks a second person for a difference of much value", async () => {
      const supplier = await service.createSuppliers({
        code: "kb",
        name: "KB",
        currency_code: "idr",
        time_zone: "Asia/Jakarta",
        order_days: [],
        holidays: [],
      } as never)
      await service.createSupplierItems({
        supplier_id: supplier.id,
        inventory_item_id: "cup",
        supplier_sku: "C",
        cost_minor: "2000000",
        cost_breaks: [],
      } as never)
      const options = await service.getOptions()
      options.countTolerance.value = { IDR: "9000" }
      const count_id = await sheet("a", ["cup", "plate"])
      const count = (counted: string) =>
        service.writeCounted({
          count_id,
          lines: ["cup", "plate"].map((inventory_item_id) => ({
            inventory_item_id,
            counted,
          })),
          actor: "user_1",
        })
      await count("9.6")
      options.countTolerance.value = {}
      const lines = await service.listCountLines({ count_id })
      expect(
        lines
          .map((line) => [
            line.inventory_item_id,
            line.variance_units,
            line.needs_confirmation,
          ])
          .sort()
      ).toEqual([
        ["cup", "-0.4", false],
        ["plate", "-0.4", false],
      ])
      options.countTolerance.value = { idr: "7999.99" }
      await count("9.6")
      options.countTolerance.value = {}
      const [cup] = await service.listCountLines({
        count_id,
        inventory_item_id: "cup",
      })
      expect(cup.needs_confirmation).toBe(true)
      expect(
        await service.postStockCount({
          count_id,
          actor: "user_2",
          confirms: false,
        })
      ).toEqual({ state: "waits", level_ids: [] })
    })
  },
})
