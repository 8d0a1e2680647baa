import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import {
  checkPublished,
  exportWarehouse,
  readPublished,
  readReport,
} from "../../analytics"
import { publishedFile } from "../../analytics/warehouse/published-file"
import { readRows } from "../../analytics/warehouse/read-rows"
import { withWarehouse } from "../../analytics/warehouse/with-warehouse"
import { fillSource } from "../fixtures/fill-source"
import { mountSmallDisk, type SmallDisk } from "../fixtures/small-disk"
import {
  type SourceDatabase,
  sourceDatabase,
} from "../fixtures/source-database"
import { startExportChild } from "../fixtures/start-export-child"

describe("publishing generations", () => {
  let shop: SourceDatabase
  let directory: string
  let orders = 0

  const placeOrders = async (count: number) => {
    await shop.run(fillSource(orders + 1, count))
    orders += count
  }

  const exportNow = () =>
    exportWarehouse({
      databaseUrl: shop.url,
      directory,
      timeZone: "Asia/Jakarta",
      memoryLimit: "256MB",
    })

  const publishedOrders = async () => {
    const file = await publishedFile(directory)
    const [{ n }] = await withWarehouse(String(file), (connection) =>
      readRows(connection, "select count(*) as n from fct_order")
    )
    return n
  }

  beforeAll(async () => {
    shop = await sourceDatabase()
  })

  afterAll(() => shop.drop())

  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), "order-cycle-warehouse-"))
  })

  afterEach(() => rmSync(directory, { recursive: true, force: true }))

  it("has nothing to say before the first export", async () => {
    expect(await readPublished(directory)).toBeNull()
    await expect(
      readReport({ directory, name: "stage-times" })
    ).rejects.toThrow("There is no warehouse at")
    await expect(readReport({ directory, name: "nope" })).rejects.toThrow(
      'There is no report "nope"'
    )
  })

  it("publishes what changed, and nothing when nothing did", async () => {
    await placeOrders(3)
    const first = await exportNow()
    expect(first).toMatchObject({ state: "published", generation: "gen-1" })
    expect(await exportNow()).toMatchObject({
      state: "unchanged",
      generation: "gen-1",
      file: first.file,
    })
    await shop.run(
      `update order_line_item set unit_price = 7 where id = 'ordli_1'`
    )
    expect(await exportNow()).toMatchObject({ generation: "gen-2" })
    expect(await readPublished(directory)).toMatchObject({
      generation: "gen-2",
      rows: first.rows_total,
    })
    expect(
      await checkPublished({ directory, databaseUrl: shop.url })
    ).toMatchObject({ ok: true })
    const strict = await checkPublished({ directory, maxAgeHours: 1e-9 })
    expect(strict.checks.filter(({ ok }) => !ok)).toEqual([
      expect.objectContaining({ name: "freshness" }),
    ])
    await shop.run("delete from order_item where id = 'orditem_3'")
    const checked = await checkPublished({ directory, databaseUrl: shop.url })
    expect(checked.ok).toBe(false)
    expect(checked.checks).toContainEqual({
      name: "counts",
      ok: false,
      detail: "order_item has 3 rows, the shop 2",
    })
  })

  it("lets a reader end on its generation while four more are published", async () => {
    await placeOrders(1)
    await exportNow()
    const before = await publishedOrders()
    await withWarehouse(
      String(await publishedFile(directory)),
      async (connection) => {
        for (let next = 0; next < 4; next++) {
          await placeOrders(1)
          await exportNow()
          expect(
            await readRows(connection, "select count(*) as n from fct_order")
          ).toEqual([{ n: before }])
        }
      }
    )
    expect(await publishedOrders()).toBe(orders)
    expect(readdirSync(directory).sort()).toEqual([
      "current.duckdb",
      "exporter.duckdb",
      "gen-3.duckdb",
      "gen-4.duckdb",
      "gen-5.duckdb",
      "pseudonym-salt",
      "warehouse.duckdb",
    ])
  })

  it("lets one exporter work at a time and names it", async () => {
    await placeOrders(20_000)
    const child = startExportChild(shop.url, directory)
    await child.said("order_item")
    await expect(exportNow()).rejects.toThrow(
      `Process ${child.process.pid} is exporting into ${directory} already.`
    )
    expect((await child.ended).code).toBe(0)
    const both = await Promise.allSettled([exportNow(), exportNow()])
    // Either may have opened the lock's file first.
    expect(both.map(({ status }) => status).sort()).toEqual([
      "fulfilled",
      "rejected",
    ])
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { message: expect.stringContaining("This process") },
    })
  })

  it.each(["order", "order_line_item", "models", "forecast", "publish"])(
    "survives kill -9 at %s: what is published is whole, the next run succeeds",
    async (moment) => {
      await placeOrders(50)
      await exportNow()
      const before = orders
      await placeOrders(50)
      const child = startExportChild(shop.url, directory)
      await child.said(moment)
      child.process.kill("SIGKILL")
      await child.ended
      expect([before, orders]).toContain(await publishedOrders())
      await exportNow()
      expect(await publishedOrders()).toBe(orders)
      expect(
        readdirSync(directory).filter((name) => /^\.|\.wal/.test(name))
      ).toEqual([])
    }
  )

  it("names dataset and column that the platform renamed, and keeps serving", async () => {
    await placeOrders(1)
    await exportNow()
    await shop.run(`alter table capture rename column amount to sum`)
    await expect(exportNow()).rejects.toThrow(
      'dataset capture: column "capture"."amount" is missing'
    )
    await shop.run(`alter table capture rename column sum to amount`)
    await shop.run(`alter table refund rename to refunds`)
    await expect(exportNow()).rejects.toThrow(
      'dataset refund: table "refund" is missing'
    )
    await shop.run(`alter table refunds rename to refund`)
    expect(await publishedOrders()).toBe(orders)
  })

  it("says in one sentence that nothing can be written there", async () => {
    await expect(
      exportWarehouse({
        databaseUrl: shop.url,
        directory: path.join(__filename, "warehouse"),
        timeZone: "Asia/Jakarta",
      })
    ).rejects.toThrow(/was not exported because it is no directory; what is/)
  })

  describe("on a disk that gives up", () => {
    let disk: SmallDisk | null

    beforeEach(() => {
      disk = mountSmallDisk(256)
      directory = disk?.directory ?? directory
      if (!disk) {
        console.warn("!! SKIPPED: this process may not mount a disk to fill.")
      }
    })

    afterEach(() => disk?.unmount())

    const filesOfReaders = () =>
      readdirSync(directory).filter((name) => /^gen-|^current/.test(name))

    it("says that it is full, keeps serving, and goes on with more room", async () => {
      if (!disk) {
        return
      }
      await placeOrders(50)
      await exportNow()
      const before = filesOfReaders()
      const served = orders
      await placeOrders(2_000)
      disk.fill(1_000_000)
      await expect(exportNow()).rejects.toThrow(
        /was not exported because the disk is full; what is published stays/
      )
      expect(filesOfReaders()).toEqual(before)
      expect(
        readdirSync(directory).filter((name) => name.startsWith(".build"))
      ).toEqual([])
      expect(await publishedOrders()).toBe(served)
      rmSync(path.join(directory, "ballast"))
      expect(await exportNow()).toMatchObject({ state: "published" })
      expect(await publishedOrders()).toBe(orders)
    })

    it("says that it cannot be written, and keeps serving", async () => {
      if (!disk) {
        return
      }
      await placeOrders(50)
      await exportNow()
      await placeOrders(1)
      disk.makeReadOnly()
      await expect(exportNow()).rejects.toThrow(
        /was not exported because it cannot be written; what is published/
      )
      expect(await publishedOrders()).toBe(orders - 1)
    })
  })

  it("publishes customers under a key only", async () => {
    await placeOrders(1)
    const { file } = await exportNow()
    const rows = await withWarehouse(file, (connection) =>
      readRows(connection, "select distinct customer_key from dim_customer")
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { customer_key } of rows) {
      expect(customer_key).toMatch(/^[0-9a-f]{64}$/)
    }
    expect(readFileSync(file).includes("cus_1")).toBe(false)
  })
})
