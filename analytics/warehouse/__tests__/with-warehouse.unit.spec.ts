import { DuckDBInstance } from "@duckdb/node-api"
import { mkdtempSync, readdirSync, readlinkSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { readRows } from "../read-rows"
import { withWarehouse } from "../with-warehouse"

describe("a generation that is read again and again", () => {
  let directory: string
  let file: string

  beforeEach(async () => {
    directory = mkdtempSync(path.join(tmpdir(), "order-cycle-warm-"))
    file = path.join(directory, "gen-1.duckdb")
    await make(1)
  })

  afterEach(() => {
    jest.useRealTimers()
    rmSync(directory, { recursive: true, force: true })
  })

  async function make(n: number) {
    const instance = await DuckDBInstance.create(file)
    const connection = await instance.connect()
    await connection.run(`create table t as select ${n} as n`)
    connection.closeSync()
    instance.closeSync()
  }

  const ask = (sql = "select n from t", memoryLimit?: string) =>
    withWarehouse(file, (connection) => readRows(connection, sql), memoryLimit)

  const isOpen = () =>
    readdirSync("/proc/self/fd").some((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`).startsWith(file)
      } catch {
        return false
      }
    })

  const onLinux = process.platform === "linux" ? it : it.skip

  onLinux("stays open for a moment, and no longer", async () => {
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate"] })
    await Promise.all([ask(), ask()])
    expect(isOpen()).toBe(true)
    jest.advanceTimersByTime(4_000)
    await ask()
    jest.advanceTimersByTime(4_000)
    expect(isOpen()).toBe(true)
    rmSync(file)
    jest.advanceTimersByTime(1_000)
    expect(isOpen()).toBe(false)
  })

  it("is read anew when another file took its place", async () => {
    await ask()
    rmSync(file)
    await make(2)
    expect(await ask()).toEqual([{ n: 2 }])
  })

  it("does not keep the memory limit of one reader", async () => {
    const limit = "select current_setting('memory_limit') as m"
    const before = await ask(limit)
    expect(await ask(limit, "300MB")).toEqual([{ m: "286.1 MiB" }])
    expect(await ask(limit)).toEqual(before)
  })
})

describe("a file that is no generation", () => {
  it("can be written as soon as it was read", async () => {
    const directory = mkdtempSync(path.join(tmpdir(), "order-cycle-cold-"))
    const file = path.join(directory, "warehouse.duckdb")
    ;(await DuckDBInstance.create(file)).closeSync()
    await withWarehouse(file, (connection) => connection.run("select 1"))
    const writer = await DuckDBInstance.create(file)
    await (await writer.connect()).run("create table t as select 1 as n")
    writer.closeSync()
    rmSync(directory, { recursive: true })
  })
})
