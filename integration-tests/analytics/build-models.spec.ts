import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api"
import { copyFileSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { exportWarehouse } from "../../analytics"
import { buildModels } from "../../analytics/build/build-models"
import { hasNewFacts } from "../../analytics/build/has-new-facts"
import type { Model } from "../../analytics/models/model"
import { models } from "../../analytics/models/models"
import { orderPaths } from "../../analytics/source/order-paths"
import { openWorking } from "../../analytics/warehouse/open-working"
import { readRows } from "../../analytics/warehouse/read-rows"
import { refreshSource } from "../../analytics/warehouse/refresh-source"
import { fillCatalogue } from "../fixtures/fill-catalogue"
import { fillShop } from "../fixtures/fill-shop"
import { shuffleRows } from "../fixtures/shuffle-rows"
import {
  type SourceDatabase,
  sourceDatabase,
} from "../fixtures/source-database"

describe("building models order by order", () => {
  let shop: SourceDatabase
  let directory: string

  beforeAll(async () => {
    shop = await sourceDatabase()
    await shop.run(fillCatalogue)
    await shop.run(fillShop(1, 600))
    directory = mkdtempSync(path.join(tmpdir(), "order-cycle-build-"))
    await exportNow()
  })

  afterAll(async () => {
    rmSync(directory, { recursive: true, force: true })
    await shop.drop()
  })

  const exportOptions = (timeZone = "Asia/Jakarta") => ({
    databaseUrl: shop.url,
    directory,
    timeZone,
    memoryLimit: "256MB",
  })

  const exportNow = (timeZone?: string) =>
    exportWarehouse(exportOptions(timeZone))

  const inWorking = async <T>(
    read: (connection: DuckDBConnection) => Promise<T>
  ) => {
    const instance = await openWorking({ ...exportOptions() })
    const connection = await instance.connect()
    await connection.run("set TimeZone = 'UTC'")
    try {
      return await read(connection)
    } finally {
      connection.closeSync()
      instance.closeSync()
    }
  }

  const made = models.filter(({ kind }) => kind === "table")

  /** Sums of doubles depend on the order of their parts in the last digit. */
  const exact = ({ columns }: Model) =>
    Object.entries(columns).map(([name, { type }]) =>
      type === "DOUBLE" ? `round(${name}, 6) as ${name}` : name
    )

  /** Names of models that differ from the same ones made wholly anew. */
  async function differing(): Promise<string[]> {
    const anew = path.join(directory, "anew.duckdb")
    copyFileSync(path.join(directory, "warehouse.duckdb"), anew)
    const other = await DuckDBInstance.create(anew)
    const connection = await other.connect()
    await connection.run("set TimeZone = 'UTC'; delete from build.model")
    const ways = await buildModels(connection, models)
    expect(new Set(ways.values())).toEqual(new Set(["whole"]))
    connection.closeSync()
    other.closeSync()
    return await inWorking(async (merged) => {
      await merged.run(`attach '${anew}' as anew (read_only)`)
      const found: string[] = []
      for (const model of made.filter(({ name }) => !/^forecast/.test(name))) {
        const rows = (from: string) =>
          `select ${exact(model).join(", ")} from ${from}.main.${model.name}`
        const [{ n }] = await readRows(
          merged,
          `select count(*) as n from (
             (${rows("warehouse")} except all ${rows("anew")}) union all
             (${rows("anew")} except all ${rows("warehouse")}))`
        )
        if (n !== 0) {
          found.push(`${model.name}: ${n}`)
        }
      }
      return found
    })
  }

  it("gives what a whole build gives, after changes of every kind", async () => {
    for (let round = 1; round <= 4; round++) {
      await shop.run(shuffleRows(round, 250))
      await shop.run(fillShop(600 * round + 1, 20))
      await shop.run(
        `delete from capture where abs(hashtext(id || '${round}')) % 150 = 0;
         delete from order_payment_collection where abs(hashtext(id || '${round}')) % 170 = 0;
         delete from order_item where abs(hashtext(id || '${round}')) % 190 = 0;
         delete from order_fulfillment where abs(hashtext(id || '${round}')) % 190 = 0;
         delete from timeline_event where abs(hashtext(id || '${round}')) % 190 = 0`
      )
      await exportNow()
      expect(await differing()).toEqual([])
    }
  })

  it("makes only what the change touches anew", async () => {
    await exportNow()
    await shop.run(
      "update order_item set quantity = quantity + 1 where order_id = 'order_77'"
    )
    const { ways, orders } = await inWorking(async (connection) => {
      await refreshSource(exportOptions(), connection, "gen-by-hand")
      const orders = await readRows(
        connection,
        "select distinct order_id from build.changed_order"
      )
      return { orders, ways: await buildModels(connection, models) }
    })
    expect(orders).toEqual([{ order_id: "order_77" }])
    expect(Object.fromEntries(ways)).toMatchObject({
      stg_order_item: "orders",
      stg_capture: "none",
      dim_currency: "none",
      dim_product_variant: "none",
      fct_order_event: "none",
      fct_payment: "none",
      fct_order_line: "orders",
      fct_order: "orders",
      fct_demand_line: "whole",
      fct_demand_daily: "whole",
    })
    expect(await differing()).toEqual([])
  })

  it("asks reports over all time until new facts are published", async () => {
    await exportNow()
    expect(await inWorking(hasNewFacts)).toBe(false)
    const next =
      Number(/gen-(\d+)/.exec((await exportNow()).generation)?.[1]) + 1
    await inWorking(async (connection) => {
      await connection.run("delete from build.model")
      await refreshSource(exportOptions(), connection, `gen-${next}`)
      await buildModels(connection, models)
    })
    await shop.run(
      "update order_item set quantity = quantity + 1 where order_id = 'order_78'"
    )
    await exportNow()
    expect(await inWorking(hasNewFacts)).toBe(true)
    await shop.run(
      "update order_item set quantity = quantity + 1 where order_id = 'order_79'"
    )
    await exportNow()
    expect(await inWorking(hasNewFacts)).toBe(false)
  })

  it("goes on where an export died between rows and models", async () => {
    await shop.run(shuffleRows(11, 250))
    await inWorking((connection) =>
      refreshSource(exportOptions(), connection, "gen-dead")
    )
    await shop.run(shuffleRows(12, 250))
    await exportNow()
    expect(await differing()).toEqual([])
  })

  it("makes all anew for a zone that is another", async () => {
    await exportNow("Asia/Jayapura")
    expect(await differing()).toEqual([])
  })

  it("makes all anew when most orders changed", async () => {
    await shop.run(shuffleRows(21, 2))
    await exportNow("Asia/Jayapura")
    expect(await differing()).toEqual([])
  })

  it("leads every input of such a model to orders, or to none of its rows", () => {
    const small = [
      "meta_export",
      "dim_currency",
      "stg_sales_channel",
      "stg_return_reason",
    ]
    const byOrder = models.filter(({ by_order }) => by_order)
    const known = new Set([...small, ...byOrder.map(({ name }) => name)])
    const unknown = byOrder
      .flatMap(({ inputs }) => inputs)
      .filter((input) => !known.has(input))
      .filter((input) => !orderPaths.has(input.replace(/^stg_/, "")))
    expect(unknown).toEqual([])
    // One shadow of a table serves all models: only these may ask for more.
    const more = byOrder.filter(({ by_order }) => by_order?.has_orderless)
    const rest = byOrder.filter((model) => !more.includes(model))
    const shared = more
      .flatMap(({ inputs }) => inputs)
      .filter((input) => orderPaths.has(input.replace(/^stg_/, "")))
      .filter((input) => rest.some(({ inputs }) => inputs.includes(input)))
    expect(shared).toEqual([])
  })
})
