import { chmod, mkdtemp, readdir, rm, writeFile } from "node:fs/promises"
import { existsSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { Client } from "pg"
import { exportWarehouse } from "../../analytics"
import { migrateAnalyticsQueue } from "../../analytics/queue/migrate-analytics-queue"
import type { QueuePlace } from "../../analytics/queue/queue-place"
import { readRows } from "../../analytics/warehouse/read-rows"
import { withWarehouse } from "../../analytics/warehouse/with-warehouse"
import { fillCatalogue } from "../fixtures/fill-catalogue"
import { fillShop } from "../fixtures/fill-shop"
import { holdOrders } from "../fixtures/hold-orders"
import { openTestQueue, type TestQueue } from "../fixtures/open-test-queue"
import { pauseParquet } from "../fixtures/pause-parquet"
import { redisProgram } from "../fixtures/redis-program"
import { type RestartableServer, restartable } from "../fixtures/restartable"
import { sourceDatabase } from "../fixtures/source-database"
import { type SpawnedWorker, spawnWorker } from "../fixtures/spawn-worker"

const redisServer = redisProgram()

/** What was forecast; the run's own name and cost are left out. */
const readForecast = (file: string) =>
  withWarehouse(file, async (connection) => ({
    items: await readRows(
      connection,
      "select * exclude (run) from forecast_item order by all"
    ),
    periods: await readRows(
      connection,
      "select * exclude (run) from forecast_period order by all"
    ),
    learned: await readRows(
      connection,
      "select as_of, horizon, series, forecast, weights, season from forecast_run"
    ),
  }))

describe("an export and its Parquet", () => {
  let root: string
  let postgres: RestartableServer
  let redis: RestartableServer | undefined

  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), "order-cycle-flow-"))
    // PostgreSQL runs as a user of its own where the tests are root's.
    await chmod(root, 0o755)
    const [{ startEmbeddedPostgres }, { openRedis }] = await Promise.all([
      import("../../demo/postgres/start-embedded-postgres.mjs"),
      import("../runner/open-redis.mjs"),
    ])
    postgres = await restartable((port) =>
      startEmbeddedPostgres({ directory: path.join(root, "postgres"), port })
    )
    redis = redisServer
      ? await restartable((port) =>
          openRedis(redisServer, { directory: root, port })
        )
      : undefined
  })

  afterAll(async () => {
    await redis?.stop()
    await postgres.stop()
    await rm(root, { recursive: true, force: true })
  })

  const backends = ["PostgreSQL", ...(redisServer ? ["Redis"] : [])]

  describe.each(backends)("on %s", (backend) => {
    let place: QueuePlace
    let directory: string
    let queue: TestQueue
    let workers: SpawnedWorker[]

    beforeEach(async () => {
      directory = await mkdtemp(path.join(root, "warehouse-"))
      workers = []
      const { url } = await sourceDatabase(postgres.url)
      place = {
        databaseUrl: url,
        redisUrl: backend === "Redis" ? redis?.url : null,
      }
      await migrateAnalyticsQueue(place)
      queue = openTestQueue(place, directory, true)
    })

    afterEach(async () => {
      await Promise.all(workers.map((worker) => worker.kill("SIGKILL")))
      await queue.close()
    })

    const startWorker = (stalledAfter?: number) => {
      const worker = spawnWorker(place, stalledAfter)
      workers.push(worker)
      return worker
    }

    const generations = async () =>
      (await readdir(directory)).filter((file) => file.startsWith("gen-"))

    it("outlive a restart of the queue's server, and publish once", async () => {
      const shop = await holdOrders(place.databaseUrl)
      const worker = startWorker()
      const jobId = await queue.add()
      await shop.isWaitedFor()
      if (redis && place.redisUrl) {
        await redis.restart()
        await shop.letGo()
      } else {
        // Takes the shop's own lock away as well.
        await postgres.restart()
      }
      const { result, error } = await queue.completes(jobId)
      expect(error).toBeNull()
      expect(result).toMatchObject({
        state: "published",
        parquet: path.join(directory, "parquet", "gen-1"),
      })
      expect(await generations()).toEqual(["gen-1.duckdb"])
      expect(await worker.kill("SIGTERM")).toBe(0)
    })

    it("share a forecast out over workers, with the same bytes as one process", async () => {
      const shop = new Client({ connectionString: place.databaseUrl })
      await shop.connect()
      await shop.query(fillCatalogue)
      const start = new Date(Date.now() - 300 * 24 * 3_600_000).toISOString()
      await shop.query(fillShop(1, 3_000, { start, spacing: "140 minutes" }))
      await shop.end()
      for (let count = 0; count < 2; count++) {
        startWorker(30)
      }
      const jobId = await queue.add(undefined, { forecast_shard_items: 20 })
      const { result } = await queue.completes(jobId)
      const alone = await mkdtemp(path.join(root, "alone-"))
      const { file } = await exportWarehouse({
        databaseUrl: place.databaseUrl,
        directory: alone,
        timeZone: "Asia/Jakarta",
        memoryLimit: "256MB",
      })
      const shared = await readForecast(String(result?.file))
      expect(shared.items).toHaveLength(200)
      expect(shared.periods.length).toBeGreaterThan(1_000)
      expect(shared).toEqual(await readForecast(file))
      const said = workers.map((worker) => worker.said()).join("")
      expect(said.split(`forecast of ${jobId}.`).length).toBeGreaterThan(5)
    })

    it("run once, whoever adds a window and however many workers wait", async () => {
      const adders = [1, 2, 3].map(() => openTestQueue(place, directory, true))
      for (let count = 0; count < 3; count++) {
        startWorker(30)
      }
      const ready = workers.map((worker) => worker.says("Waiting for exports"))
      await Promise.all(ready)
      const window = "export-night-2026-04-01"
      await Promise.all(adders.map((adder) => adder.add(window)))
      await queue.completes(window)
      await adders[0].add(window)
      await queue.completes(await queue.add())
      await Promise.all(adders.map((adder) => adder.close()))
      await Promise.all(workers.map((worker) => worker.kill("SIGTERM")))
      const said = workers.map((worker) => worker.said()).join("\n")
      expect(said.split(`Export ${window} starts.`)).toHaveLength(2)
      expect(said.split(`Export ${window}-parquet starts.`)).toHaveLength(2)
      expect(await generations()).toEqual(["gen-1.duckdb"])
    })

    it("leave the rows alone when a worker is killed while it writes Parquet", async () => {
      const pause = await pauseParquet(directory)
      const first = startWorker()
      const jobId = await queue.add()
      await pause.isReached()
      const before = await queue.find(jobId)
      expect(before).toMatchObject({
        state: "running",
        progress: { text: "parquet" },
        result: { state: "published", parquet: null },
      })
      await first.kill("SIGKILL")
      await pause.end()
      const second = startWorker()
      const after = await queue.completes(jobId)
      const parquet = path.join(directory, "parquet", "gen-1")
      expect(after.result).toEqual({ ...before?.result, parquet })
      expect(after.attempts).toBeGreaterThan(1)
      expect(second.said()).not.toContain(`Export ${jobId} starts.`)
      expect(existsSync(path.join(parquet, "_COMMITTED.json"))).toBe(true)
    })

    it("try again to write Parquet, with what is published as it is", async () => {
      const refused = path.join(directory, "parquet")
      await writeFile(refused, "no directory")
      const worker = startWorker()
      const jobId = await queue.add()
      const waiting = await queue.reach(jobId, ({ error }) => error !== null)
      expect(waiting).toMatchObject({
        result: { state: "published", generation: "gen-1", parquet: null },
        error: expect.stringMatching(
          /^gen-1 is published, but its Parquet files were not written: /
        ),
      })
      await rm(refused)
      const { error, result } = await queue.completes(jobId)
      expect({ error, result }).toEqual({
        error: null,
        result: { ...waiting.result, parquet: path.join(refused, "gen-1") },
      })
      expect(worker.said().split(`Export ${jobId} starts.`)).toHaveLength(2)
    })
  })
})
