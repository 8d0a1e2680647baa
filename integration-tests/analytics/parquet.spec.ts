import { DuckDBInstance } from "@duckdb/node-api"
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { exportWarehouse } from "../../analytics"
import { models } from "../../analytics/models/models"
import { exportParquet } from "../../analytics/parquet/export-parquet"
import type { ParquetGeneration } from "../../analytics/parquet/parquet-generation"
import { readRows } from "../../analytics/warehouse/read-rows"
import { fillSource } from "../fixtures/fill-source"
import {
  type SourceDatabase,
  sourceDatabase,
} from "../fixtures/source-database"
import { startExportChild } from "../fixtures/start-export-child"

describe("the warehouse as Parquet", () => {
  let shop: SourceDatabase
  let directory: string
  let orders = 0

  beforeAll(async () => {
    shop = await sourceDatabase()
    directory = mkdtempSync(path.join(tmpdir(), "order-cycle-parquet-"))
  })

  afterAll(async () => {
    rmSync(directory, { recursive: true, force: true })
    await shop.drop()
  })

  const exportNow = async (count: number) => {
    if (count) {
      await shop.run(fillSource(orders + 1, count))
      orders += count
    }
    return await exportWarehouse({
      databaseUrl: shop.url,
      directory,
      timeZone: "Asia/Jakarta",
      parquet: true,
    })
  }

  const current = (...names: string[]) =>
    path.join(directory, "parquet", "current", ...names)

  const marker = () =>
    JSON.parse(
      readFileSync(current("_COMMITTED.json"), "utf8")
    ) as ParquetGeneration

  it("has every row of every table that people query, and the same types", async () => {
    const { file, parquet, generation } = await exportNow(120_000)
    expect(parquet).toBe(path.join(directory, "parquet", generation))
    const readable = models.filter(({ name }) => !name.startsWith("stg_"))
    const { tables } = marker()
    expect(tables.map(({ name }) => name)).toEqual(
      readable.map(({ name }) => name)
    )
    const connection = await (await DuckDBInstance.create(":memory:")).connect()
    await connection.run(`attach '${file}' as warehouse (read_only)`)
    for (const { name, rows, by_month } of tables) {
      const files = by_month
        ? `read_parquet('${current(name)}/*/*.parquet', hive_partitioning = false)`
        : `read_parquet('${current(name)}.parquet')`
      const [difference] = await readRows(
        connection,
        `select (select count(*) from ${files}) as read,
           (select count(*) from (from warehouse.${name} except all from ${files})) as missing,
           (select count(*) from (from ${files} except all from warehouse.${name})) as invented`
      )
      expect({ name, ...difference }).toEqual({
        name,
        read: rows,
        missing: 0,
        invented: 0,
      })
      const types = (table: string) =>
        readRows(
          connection,
          `select column_name, column_type from (describe from ${table})`
        )
      expect(await types(files)).toEqual(await types(`warehouse.${name}`))
    }
  })

  it("is cut by the month in the store's zone", () => {
    const months = readdirSync(current("fct_order")).sort()
    expect(months.slice(0, 2)).toEqual(["month=2026-01", "month=2026-02"])
  })

  it("writes nothing when nothing changed, and keeps three generations", async () => {
    const again = await exportNow(0)
    expect(again).toMatchObject({ state: "unchanged", generation: "gen-1" })
    expect(again.parquet).toBe(path.join(directory, "parquet", "gen-1"))
    for (let next = 0; next < 3; next++) {
      await exportNow(1)
    }
    expect(readdirSync(path.join(directory, "parquet")).sort()).toEqual([
      "current",
      "gen-2",
      "gen-3",
      "gen-4",
    ])
    expect(marker()).toMatchObject({ generation: "gen-4" })
  })

  it("leads to the newest again after a crash between writing and linking", async () => {
    const link = path.join(directory, "parquet", "current")
    rmSync(link)
    symlinkSync("gen-3", link)
    const { parquet, generation } = await exportNow(0)
    expect(generation).toBe("gen-4")
    expect(parquet).toBe(path.join(directory, "parquet", "gen-4"))
    expect(marker()).toMatchObject({ generation: "gen-4" })
  })

  it("survives kill -9 while it writes: what is current is whole, the next run succeeds", async () => {
    await shop.run(fillSource(orders + 1, 1))
    orders += 1
    const child = startExportChild(shop.url, directory, "parquet")
    await child.said("parquet")
    child.process.kill("SIGKILL")
    await child.ended
    expect(["gen-4", "gen-5"]).toContain(marker().generation)
    const { parquet } = await exportNow(0)
    expect(parquet).toBe(path.join(directory, "parquet", "gen-5"))
    expect(marker().generation).toBe("gen-5")
    expect(
      readdirSync(path.join(directory, "parquet")).filter((name) =>
        name.startsWith(".")
      )
    ).toEqual([])
  })

  it("is written of what is published, by itself", async () => {
    rmSync(path.join(directory, "parquet"), { recursive: true })
    const options = { directory, memoryLimit: "256MB" }
    const newer = await exportParquet({ ...options, generation: "gen-4" })
    expect(newer).toBe(path.join(directory, "parquet", "gen-5"))
    expect(marker()).toMatchObject({ generation: "gen-5" })
    const elsewhere = path.join(directory, "elsewhere")
    for (const place of [directory, elsewhere]) {
      await expect(
        exportParquet({ ...options, directory: place, generation: "gen-6" })
      ).rejects.toThrow(
        `gen-6 is published, but its Parquet files were not written: ` +
          `${place} has no gen-6. Give all workers of a queue the same ` +
          "directory. The next export tries again."
      )
    }
  })
})
