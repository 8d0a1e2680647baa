import { randomUUID } from "node:crypto"
import { mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { MIGRATION_ADVISORY_LOCK_KEY } from "bullmq"
import { Client } from "pg"
import { migrateAnalyticsQueue } from "../../analytics/queue/migrate-analytics-queue"
import { QUEUE_SCHEMA } from "../../analytics/queue/queue-names"
import type { QueuePlace } from "../../analytics/queue/queue-place"
import { startAnalyticsWorker } from "../../analytics/queue/start-analytics-worker"
import { readPublished } from "../../analytics/warehouse/read-published"
import { HostWorker } from "../../src/modules/analytics/queue/host-worker"
import { eventually } from "../fixtures/eventually"
import { holdOrders } from "../fixtures/hold-orders"
import { openTestQueue, type TestQueue } from "../fixtures/open-test-queue"
import { redisProgram } from "../fixtures/redis-program"
import { type SpawnedWorker, spawnWorker } from "../fixtures/spawn-worker"

const log = { info: () => undefined, error: () => undefined }

medusaIntegrationTestRunner({
  testSuite: ({ dbConfig }) => {
    let directory: string
    let queue: TestQueue
    let workers: SpawnedWorker[]
    let redis: { url: string; stop: () => Promise<void> } | undefined

    const places: [string, () => QueuePlace][] = [
      ["PostgreSQL", () => ({ databaseUrl: dbConfig.clientUrl })],
    ]
    const program = redisProgram()
    if (program) {
      places.push([
        "Redis",
        () => ({ databaseUrl: dbConfig.clientUrl, redisUrl: redis?.url }),
      ])
    }

    beforeAll(async () => {
      const { openRedis } = await import("../runner/open-redis.mjs")
      redis = program ? await openRedis(program) : undefined
    })
    afterAll(() => redis?.stop())

    describe.each(places)("the queue on %s", (_name, place) => {
      beforeEach(async () => {
        directory = await mkdtemp(path.join(tmpdir(), "order-cycle-queue-"))
        workers = []
        await migrateAnalyticsQueue(place())
        queue = openTestQueue(place(), directory)
      })

      afterEach(async () => {
        await Promise.all(workers.map((worker) => worker.kill("SIGKILL")))
        await queue.close()
        await rm(directory, { recursive: true, force: true })
      })

      const startWorker = () => {
        const worker = spawnWorker(place())
        workers.push(worker)
        return worker
      }

      it("publishes what a job asks for, and tells how far it is", async () => {
        startWorker()
        const jobId = await queue.add()
        const job = await queue.completes(jobId)
        expect(job.result?.state).toBe("published")
        expect(job.attempts).toBe(1)
        expect(job.progress?.fraction).toBe(1)
        expect(await readPublished(directory)).toMatchObject({
          generation: job.result?.generation,
        })
      })

      it("runs a job id once, however often it is added", async () => {
        const window = `export-night-${randomUUID()}`
        await Promise.all([1, 2, 3, 4].map(() => queue.add(window)))
        startWorker()
        startWorker()
        const first = await queue.completes(window)
        await queue.add(window)
        const next = await queue.add()
        await queue.completes(next)
        expect(await queue.find(window)).toEqual(first)
      })

      it("gives a killed worker's export to another", async () => {
        const shop = await holdOrders(dbConfig.clientUrl)
        const first = startWorker()
        const jobId = await queue.add()
        await first.says(`Export ${jobId} starts.`)
        await first.kill("SIGKILL")
        const second = startWorker()
        await second.says(`Export ${jobId} starts.`)
        await shop.letGo()
        const job = await queue.completes(jobId)
        expect(job.attempts).toBeGreaterThan(1)
        expect(job.result?.state).toBe("published")
        const files = await readdir(directory)
        expect(files.filter((file) => file.startsWith("gen-"))).toHaveLength(1)
      })

      it("ends the export at work before a worker that is told to stop", async () => {
        const shop = await holdOrders(dbConfig.clientUrl)
        const worker = startWorker()
        const jobId = await queue.add()
        await worker.says(`Export ${jobId} starts.`)
        const code = worker.kill("SIGTERM")
        await worker.says("waiting for the one at work")
        await shop.letGo()
        expect(await code).toBe(0)
        expect(await queue.find(jobId)).toMatchObject({
          state: "completed",
          attempts: 1,
        })
      })
    })

    it("makes the tables of the queue before it takes a job", async () => {
      const place = { databaseUrl: dbConfig.clientUrl }
      await run(place, `drop schema if exists ${QUEUE_SCHEMA} cascade`)
      const started = await Promise.all(
        [1, 2].map(() => startAnalyticsWorker({ ...place, log }))
      )
      await Promise.all(started.map((worker) => worker.close()))
      const { rows } = await run(
        place,
        `select count(*)::int as "tables" from information_schema.tables
          where table_schema = '${QUEUE_SCHEMA}'`
      )
      expect(rows[0].tables).toBeGreaterThan(0)
    })

    it("outlives a database that goes away while it makes the tables", async () => {
      const place = { databaseUrl: dbConfig.clientUrl }
      await migrateAnalyticsQueue(place)
      const holder = new Client({ connectionString: dbConfig.clientUrl })
      await holder.connect()
      const { rows } = await holder.query(
        `select pg_advisory_lock($1, hashtext($2)), pg_backend_pid() as "pid"`,
        [MIGRATION_ADVISORY_LOCK_KEY, QUEUE_SCHEMA]
      )
      const migrated = migrateAnalyticsQueue(place).catch(
        (error: Error) => error.message
      )
      await eventually(
        async () =>
          await run(
            place,
            `select pg_terminate_backend("pid") from pg_locks
              where "locktype" = 'advisory' and not "granted"
                and ${rows[0].pid} = any(pg_blocking_pids("pid"))`
          ),
        ({ rowCount }) => rowCount === 1
      )
      await holder.end()
      expect(await migrated).toMatch(/terminat/)
    })

    it("starts the shop's own worker once it can, and again when its tables went", async () => {
      const place = { databaseUrl: dbConfig.clientUrl }
      const away = { databaseUrl: `${place.databaseUrl}_away` }
      const errors: string[] = []
      const worker = new HostWorker()
      const options = () => ({
        ...(errors.length ? place : away),
        stalledMs: 500,
      })
      worker.start({ ...log, error: (text) => errors.push(text) }, options)
      const tables = async () => {
        const { rows } = await run(
          place,
          `select count(*)::int as "count" from information_schema.tables
            where table_schema = '${QUEUE_SCHEMA}'`
        )
        return rows[0].count as number
      }
      try {
        await run(place, `drop schema if exists ${QUEUE_SCHEMA} cascade`)
        await eventually(tables, (count) => count > 0, 30)
        expect(errors).toEqual([
          expect.stringMatching(/^No worker for the analytics queue.*_away/),
        ])
        await dropQueue(place)
        await eventually(tables, (count) => count > 0, 30)
      } finally {
        await worker.close()
      }
    })

    it("stops a worker whose tables were taken away", async () => {
      const place = { databaseUrl: dbConfig.clientUrl }
      const errors: string[] = []
      const fatal = new Promise<Error>((resolve) => {
        void startAnalyticsWorker({
          ...place,
          stalledMs: 500,
          log: { ...log, error: (text) => errors.push(text) },
          onFatal: resolve,
        }).then(() => dropQueue(place))
      })
      expect((await fatal).message).toMatch(/does not exist|not initialized/)
      expect(errors.length).toBeLessThan(20)
    })
  },
})

async function run({ databaseUrl }: QueuePlace, sql: string) {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

/** A worker at work locks tables in its own order: one of the two gives way. */
async function dropQueue(place: QueuePlace): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await run(place, `drop schema ${QUEUE_SCHEMA} cascade`)
      return
    } catch (error) {
      const isDeadlock = (error as { code?: string }).code === "40P01"
      if (!isDeadlock || tries === 5) {
        throw error
      }
    }
  }
}
