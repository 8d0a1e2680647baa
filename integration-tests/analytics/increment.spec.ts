import { DuckDBInstance } from "@duckdb/node-api"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { Client } from "pg"
import { exportWarehouse, readPublished, readReport } from "../../analytics"
import type { ExportOptions } from "../../analytics/export-options"
import type { ExportResult } from "../../analytics/export-result"
import { datasets } from "../../analytics/source/datasets"
import { openSource } from "../../analytics/source/open-source"
import { selectOf } from "../../analytics/source/select-of"
import { publishedFile } from "../../analytics/warehouse/published-file"
import { readRows } from "../../analytics/warehouse/read-rows"
import { withWarehouse } from "../../analytics/warehouse/with-warehouse"
import { fillSource } from "../fixtures/fill-source"
import {
  type SourceDatabase,
  sourceDatabase,
} from "../fixtures/source-database"

describe("exporting what changed", () => {
  let shop: SourceDatabase
  let directory: string
  const working = () => path.join(directory, "warehouse.duckdb")

  beforeEach(async () => {
    shop = await sourceDatabase()
    directory = mkdtempSync(path.join(tmpdir(), "order-cycle-increment-"))
    await shop.run(fillSource(1, 100))
    await shop.settle()
    await exportNow()
  })

  afterEach(async () => {
    rmSync(directory, { recursive: true, force: true })
    await shop.drop()
  })

  const exportNow = (options: Partial<ExportOptions> = {}) =>
    exportWarehouse({
      databaseUrl: shop.url,
      directory,
      timeZone: "Asia/Jakarta",
      memoryLimit: "256MB",
      ...options,
    })

  const published = async (sql: string) =>
    await withWarehouse(
      String(await publishedFile(directory)),
      async (connection) => await readRows(connection, sql)
    )

  const inWorking = async (sql: string) => {
    const instance = await DuckDBInstance.create(working())
    const connection = await instance.connect()
    await connection.run(sql)
    connection.closeSync()
    instance.closeSync()
  }

  const sentOf = ({ datasets: exported }: ExportResult) =>
    Object.fromEntries(
      exported
        .filter(({ sent }) => sent > 0)
        .map(({ name, sent }) => [name, sent])
    )

  it("sends nothing and publishes nothing when nothing changed", async () => {
    const again = await exportNow()
    expect(again).toMatchObject({ state: "unchanged", generation: "gen-1" })
    expect(sentOf(again)).toEqual({})
    expect(again.datasets.every(({ mode }) => mode === "increment")).toBe(true)
    expect(again.rows_total).toBe(300)
  })

  it("sends only the rows that were written", async () => {
    await shop.run(fillSource(101, 2))
    await shop.run(
      "update order_line_item set unit_price = 7 where id = 'ordli_5'"
    )
    const next = await exportNow()
    expect(next).toMatchObject({ state: "published", generation: "gen-2" })
    expect(sentOf(next)).toEqual({
      order: 2,
      order_item: 2,
      order_line_item: 3,
    })
    expect(
      await published(
        "select count(*) as n from fct_order_line where unit_price_minor = 700"
      )
    ).toEqual([{ n: 1 }])
    expect(await published("select count(*) as n from fct_order")).toEqual([
      { n: 102 },
    ])
  })

  it("answers a question once for a generation, anew for the next", async () => {
    const question = { directory, name: "sales-by-currency" }
    const before = await readReport(question)
    expect(await readReport(question)).toBe(before)
    await shop.run(fillSource(101, 3))
    await exportNow()
    expect((await readReport(question)).n).toBe(before.n + 3)
  })

  it("finds a row whose transaction was older than the last export", async () => {
    const late = new Client({ connectionString: shop.url })
    await late.connect()
    await late.query("begin")
    await late.query(fillSource(201, 1))
    await late.query("savepoint later")
    await late.query(
      "update order_item set quantity = 9 where id = 'orditem_7'"
    )
    await shop.run(fillSource(301, 1))
    await exportNow()
    await late.query("commit")
    await late.end()
    await exportNow()
    expect(
      await published(
        "select id, quantity::int as quantity from stg_order_item where id in ('orditem_7', 'orditem_201') order by id"
      )
    ).toEqual([
      { id: "orditem_201", quantity: expect.any(Number) },
      { id: "orditem_7", quantity: 9 },
    ])
  })

  it("publishes nothing when rows come again as they were", async () => {
    const open = new Client({ connectionString: shop.url })
    await open.connect()
    await open.query("begin; select pg_current_xact_id()")
    await shop.run("update order_item set quantity = quantity")
    await shop.run("update order_item set quantity = 9 where id = 'orditem_7'")
    expect(await exportNow()).toMatchObject({ state: "published" })
    const again = await exportNow()
    expect(again).toMatchObject({ state: "unchanged", generation: "gen-2" })
    expect(sentOf(again)).toEqual({ order_item: 100 })
    await open.end()
  })

  it("sees what did not touch updated_at, and what was deleted", async () => {
    await shop.run(
      "update order_item set quantity = 9 where id = 'orditem_1'; delete from order_item where id in ('orditem_2', 'orditem_3')"
    )
    const next = await exportNow()
    expect(
      next.datasets.find(({ name }) => name === "order_item")
    ).toMatchObject({ mode: "increment", sent: 1, rows: 98 })
    expect(
      await published(
        "select id, quantity::int as quantity from stg_order_item where id in ('orditem_1', 'orditem_2', 'orditem_3')"
      )
    ).toEqual([{ id: "orditem_1", quantity: 9 }])
  })

  it("reads a dataset anew whose definition changed, and only that", async () => {
    await inWorking(
      "update source.dataset set definition = 'old' where name = 'order_item'"
    )
    const next = await exportNow()
    const full = next.datasets.filter(({ mode }) => mode === "full")
    expect(full).toMatchObject([{ name: "order_item", sent: 100, rows: 100 }])
  })

  it.each([
    [
      "another database",
      "update source.export set database_identity = '1/1/1'",
    ],
    [
      "one that was set back",
      "update source.export set snapshot = '99999999999:99999999999:'",
    ],
    ["nothing that was loaded whole", "drop table source.export"],
  ])("reads everything anew after %s", async (_what, sql) => {
    await inWorking(sql)
    const next = await exportNow()
    expect(next.datasets.every(({ mode }) => mode === "full")).toBe(true)
    expect(sentOf(next)).toMatchObject({ order: 100, order_item: 100 })
  })

  it("reads everything anew when it is told to", async () => {
    const next = await exportNow({ full: true })
    expect(next).toMatchObject({ state: "published", generation: "gen-2" })
    expect(sentOf(next)).toMatchObject({ order: 100 })
  })

  it.each([false, true])(
    "never writes over a file that is not its own (full: %s)",
    async (full) => {
      const notes = "somebody's notes, no database at all".repeat(500)
      writeFileSync(working(), notes)
      await expect(exportNow({ full })).rejects.toThrow(
        `${working()} is no DuckDB file. Move it away, or export elsewhere.`
      )
      expect(readFileSync(working(), "utf8")).toBe(notes)
      expect(await readPublished(directory)).toMatchObject({
        generation: "gen-1",
      })
    }
  )

  it.each([
    ["was begun by an exporter that died", () => Buffer.alloc(4_096)],
    ["breaks off", () => readFileSync(working()).subarray(0, 4_096)],
  ])("makes its own file anew when that %s", async (_what, content) => {
    writeFileSync(working(), content())
    const next = await exportNow()
    expect(next.datasets.every(({ mode }) => mode === "full")).toBe(true)
    expect(next.rows_total).toBe(300)
  })

  it("says so when another program has its own file open", async () => {
    const child = spawn(
      process.execPath,
      [
        "-e",
        `require("@duckdb/node-api").DuckDBInstance.create(${JSON.stringify(working())})
          .then((it) => { globalThis.it = it; console.log("open"); setInterval(() => it, 1000) })`,
      ],
      { stdio: ["ignore", "pipe", "inherit"] }
    )
    await once(child.stdout, "data")
    await expect(exportNow()).rejects.toThrow(
      `${working()} is open in another program`
    )
    child.kill("SIGKILL")
    await once(child, "exit")
    expect(await exportNow()).toMatchObject({ state: "unchanged" })
  })

  it("reads a dataset whole that was set back unnoticed", async () => {
    await inWorking("delete from source.order_item where id = 'orditem_9'")
    const next = await exportNow()
    expect(
      next.datasets.find(({ name }) => name === "order_item")
    ).toMatchObject({ mode: "full", rows: 100 })
    expect(
      await published("select count(*) as n from source.order_item")
    ).toEqual([{ n: 100 }])
  })

  it("keeps nothing of a table that it does not export any more", async () => {
    await inWorking("create table source.secrets as select 1 as pin")
    await shop.run(fillSource(101, 1))
    await exportNow()
    await expect(published("from source.secrets")).rejects.toThrow("secrets")
  })

  it("replaces what another version of the plugin published, and says so until then", async () => {
    const file = String(await publishedFile(directory))
    const old = await DuckDBInstance.create(file)
    const connection = await old.connect()
    await connection.run(
      "alter table source.export drop column database_identity"
    )
    await connection.run(
      "alter table fct_order rename column is_due to was_due"
    )
    connection.closeSync()
    old.closeSync()
    await expect(
      readReport({ directory, name: "evaluation-overview" })
    ).rejects.toThrow(
      /gen-1.duckdb was made by another version .* cannot answer "evaluation-overview"/
    )
    expect(await exportNow()).toMatchObject({
      state: "published",
      generation: "gen-2",
    })
    const { rows } = await readReport({
      directory,
      name: "evaluation-overview",
    })
    expect(rows.length).toBeGreaterThan(10)
  })

  it("is the same as a full export, after changes of every kind", async () => {
    for (let round = 0; round < 5; round++) {
      const first = 1_000 + round * 40
      await shop.run(fillSource(first, 40))
      await shop.run(
        `update "order" set status = 'completed' where display_id % 7 = ${round};
         delete from order_item where id like '%${round}5';
         update order_line_item set title = title || '!' where id like '%${round}'`
      )
      await exportNow()
    }
    const merged = await sourceRows()
    await exportNow({ full: true })
    expect(await sourceRows()).toEqual(merged)
  })

  const sourceRows = async () => {
    const rows: Record<string, unknown> = {}
    for (const name of ["order", "order_item", "order_line_item"]) {
      rows[name] = await published(`from source."${name}" order by id`)
    }
    return rows
  }

  it("selects by a transaction with every dataset", async () => {
    const source = await openSource(shop.url, datasets)
    try {
      for (const dataset of datasets) {
        const selection = { salt: "00", since: "3" }
        const rows = await source.query(selectOf(source, dataset, selection))
        expect(rows.length).toBeGreaterThanOrEqual(0)
      }
    } finally {
      await source.destroy()
    }
  })
})
