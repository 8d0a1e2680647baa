import { DuckDBInstance } from "@duckdb/node-api"
import { tableFromIPC } from "apache-arrow"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import {
  encodeReport,
  exportWarehouse,
  listReports,
  readReport,
} from "../../analytics"
import type { Report } from "../../analytics/reports/report"
import { readRows } from "../../analytics/warehouse/read-rows"
import { fillSource } from "../fixtures/fill-source"
import {
  type SourceDatabase,
  sourceDatabase,
} from "../fixtures/source-database"

describe("reports as files for programs", () => {
  let shop: SourceDatabase
  let directory: string

  beforeAll(async () => {
    shop = await sourceDatabase()
    directory = mkdtempSync(path.join(tmpdir(), "order-cycle-files-"))
    await shop.run(fillSource(1, 5_000))
    await shop.run(`
      update "order" set currency_code = 'sgd' where display_id % 5 = 0;
      insert into order_summary (id, order_id, version, totals)
        select 's' || n, 'order_' || n, 1, '{"current_order_total": "10.25"}'
        from generate_series(1, 5000) n;
      insert into inventory_item (id, sku, title)
        select 'iitem_' || n, 'SKU-' || n,
          case when n = 7 then null else 'Barang dengan nama panjang 📦 ' || n end
        from generate_series(1, 3000) n;
      insert into stock_location (id, name) values ('sloc_1', 'Gudang Jakarta');
      insert into inventory_level (id, inventory_item_id, location_id,
        stocked_quantity, reserved_quantity, incoming_quantity)
        select 'ilev_' || n, 'iitem_' || n, 'sloc_1', n % 13, 0, 0
        from generate_series(1, 3000) n`)
    await exportWarehouse({
      databaseUrl: shop.url,
      directory,
      timeZone: "Asia/Jakarta",
    })
  })

  afterAll(async () => {
    rmSync(directory, { recursive: true, force: true })
    await shop.drop()
  })

  const names = listReports().map(({ name }) => name)

  it.each(names)(
    "%s says in Arrow and Parquet what it says in JSON",
    async (name) => {
      const report = await readReport({ directory, name })
      const arrow = await encodeReport({ directory, name }, "arrow")
      expect(asJson(report, tableFromIPC(arrow))).toEqual(
        report.rows.map(comparable(report))
      )
      const { tableFromIPC: independently } = await import("@uwdata/flechette")
      expect(asJson(report, independently(arrow, independent))).toEqual(
        report.rows.map(comparable(report))
      )
      const parquet = await encodeReport({ directory, name }, "parquet")
      expect((await readParquet(parquet)).map(comparable(report))).toEqual(
        report.rows.map(comparable(report))
      )
    }
  )

  it("has more than one batch and texts of every length behind that", async () => {
    const report = await readReport({ directory, name: "forecast-reorder" })
    expect(report.rows).toHaveLength(3_000)
    expect(report.rows.some(({ title }) => title === null)).toBe(true)
  })

  it("tells in Arrow's schema what the JSON tells beside the rows", async () => {
    const question = { directory, name: "sales-by-currency", currency: "sgd" }
    const { metadata, fields } = tableFromIPC(
      await encodeReport(question, "arrow")
    ).schema
    const report = await readReport(question)
    expect(Object.fromEntries(metadata)).toEqual({
      name: report.name,
      title: report.title,
      as_of: report.as_of,
      zone: report.zone,
      definition: report.definition,
      sql: report.sql,
      n: "1000",
    })
    expect(fields.map(({ name }) => name)).toEqual(
      report.columns.map(({ name }) => name)
    )
  })

  it("is an empty table with its columns where there is nothing", async () => {
    const question = { directory, name: "couriers" }
    const table = tableFromIPC(await encodeReport(question, "arrow"))
    expect(table.numRows).toBe(0)
    expect(table.schema.fields.length).toBeGreaterThan(5)
  })

  it("refuses what the JSON refuses", async () => {
    await expect(
      encodeReport({ directory, name: "nope" }, "arrow")
    ).rejects.toThrow('There is no report "nope"')
    await expect(
      encodeReport({ directory, name: "couriers", from: "soon" }, "parquet")
    ).rejects.toThrow("soon")
  })

  async function readParquet(bytes: Uint8Array) {
    const file = path.join(directory, "report.parquet")
    writeFileSync(file, bytes)
    const connection = await (await DuckDBInstance.create(":memory:")).connect()
    return await readRows(connection, `from '${file}'`)
  }
})

const independent = { useDate: false, useBigInt: true, useDecimalInt: true }

type Columns = {
  numRows: number
  getChild: (name: string) => { get: (row: number) => unknown } | null
}

/** Rows as JSON has them, from an Arrow table of either implementation. */
function asJson({ columns }: Report, table: unknown) {
  const { numRows, getChild } = table as Columns
  const children = columns.map(({ name }) => getChild.call(table, name))
  return Array.from({ length: numRows }, (_, row) =>
    Object.fromEntries(
      columns.map(({ name, type }, at) => [
        name,
        toJson(type, children[at]?.get(row)),
      ])
    )
  )
}

function toJson(type: string, value: unknown): unknown {
  if (value === null || value === undefined) {
    return null
  }
  switch (type) {
    case "integer":
      return Number(value)
    case "decimal":
      return Number(toInteger(value)) / 10_000
    case "date":
      return new Date(Number(value)).toISOString().slice(0, 10)
    default:
      return value
  }
}

/** apache-arrow gives a decimal as four words, without its scale. */
const toInteger = (value: unknown) =>
  value instanceof Uint32Array
    ? value.reduceRight((sum, word) => (sum << 32n) + BigInt(word), 0n)
    : BigInt(value as bigint)

const comparable =
  ({ columns }: Report) =>
  (row: Report["rows"][number]) =>
    Object.fromEntries(
      columns.map(({ name, type }) => [
        name,
        type === "decimal" && row[name] !== null
          ? Number(row[name])
          : row[name],
      ])
    )
