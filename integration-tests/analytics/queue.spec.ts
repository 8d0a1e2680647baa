import { randomUUID } from "node:crypto"
import { mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { MIGRATION_ADVISORY_LOCK_KEY } from "bullmq"
import { Client } from "pg"
import {
  type AnalyticsQueue,
  createAnalyticsQueue,
} from "../../analytics/queue/create-analytics-queue"
import type { ExportJob } from "../../analytics/queue/export-job"
import { migrateAnalyticsQueue } from "../../analytics/queue/migrate-analytics-queue"
import { QUEUE_SCHEMA } from "../../analytics/queue/queue-names"
import type { QueuePlace } from "../../analytics/queue/queue-place"
import { startAnalyticsWorker } from "../../analytics/queue/start-analytics-worker"
import { readPublished } from "../../analytics/warehouse/read-published"
import { HostWorker } from "../../src/modules/analytics/queue/host-worker"
import { eventually } from "../fixtures/eventually"
import { type SpawnedWorker, spawnWorker } from "../fixtures/spawn-worker"
import { hasRedis, startRedis } from "../fixtures/start-redis"

const log = { info: () => undefined, error: () => undefined }

medusaIntegrationTestRunner({
  testSuite: ({ dbConfig }) => {
    let directory: string
    let queue: AnalyticsQueue
    let workers: SpawnedWorker[]
    let redis: Awaited<ReturnType<typeof startRedis>> | undefined

    const places: [string, () => QueuePlace][] = [
      ["PostgreSQL", () => ({ databaseUrl: dbConfig.clientUrl })],
    ]
    if (hasRedis()) {
      places.push([
        "Redis",
        () => ({ databaseUrl: dbConfig.clientUrl, redisUrl: redis?.url }),
      ])
    }

    beforeAll(async () => {
      redis = places.length > 1 ? await startRedis() : undefined
    })
    afterAll(() => redis?.stop())

    describe.each(places)("the queue on %s", (_name, place) => {
      beforeEach(async () => {
        directory = await mkdtemp(path.join(tmpdir(), "order-cycle-queue-"))
        workers = []
        await migrateAnalyticsQueue(place())
        queue = createAnalyticsQueue(place(), () => undefined)
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

      const addExport = async (jobId = `export-${randomUUID()}`) => {
        await queue.addExport(jobId, {
          run_id: jobId,
          directory,
          time_zone: "Asia/Jakarta",
          memory_limit: "256MB",
          full: false,
          parquet: false,
        })
        return jobId
      }

      const reach = async (jobId: string, state: ExportJob["state"]) =>
        (await eventually(
          () => queue.findExport(jobId),
          (job) => job?.state === state,
          120
        )) as ExportJob

      it("publishes what a job asks for, and tells how far it is", async () => {
        startWorker()
        const jobId = await addExport()
        const job = await reach(jobId, "completed")
        expect(job.result?.state).toBe("published")
        expect(job.attempts).toBe(1)
        expect(job.progress?.fraction).toBe(1)
        expect(await readPublished(directory)).toMatchObject({
          generation: job.result?.generation,
        })
      })

      it("runs a job id once, however often it is added", async () => {
        const window = `export-night-${randomUUID()}`
        await Promise.all([1, 2, 3, 4].map(() => addExport(window)))
        startWorker()
        startWorker()
        const first = await reach(window, "completed")
        await addExport(window)
        const next = await addExport()
        await reach(next, "completed")
        expect(await queue.findExport(window)).toEqual(first)
      })

      it("gives a killed worker's export to another", async () => {
        const shop = await holdOrders(dbConfig.clientUrl)
        const first = startWorker()
        const jobId = await addExport()
        await first.says(`Export ${jobId} starts.`)
        await first.kill("SIGKILL")
        const second = startWorker()
        await second.says(`Export ${jobId} starts.`)
        await shop.letGo()
        const job = await reach(jobId, "completed")
        expect(job.attempts).toBeGreaterThan(1)
        expect(job.result?.state).toBe("published")
        const files = await readdir(directory)
        expect(files.filter((file) => file.startsWith("gen-"))).toHaveLength(1)
      })

      it("ends the export at work before a worker that is told to stop", async () => {
        const shop = await holdOrders(dbConfig.clientUrl)
        const worker = startWorker()
        const jobId = await addExport()
        await worker.says(`Export ${jobId} starts.`)
        const code = worker.kill("SIGTERM")
        await worker.says("waiting for the one at work")
        await shop.letGo()
        expect(await code).toBe(0)
        expect(await queue.findExport(jobId)).toMatchObject({
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
        await run(place, `drop schema ${QUEUE_SCHEMA} cascade`)
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
        }).then(() => run(place, `drop schema ${QUEUE_SCHEMA} cascade`))
      })
      expect((await fatal).message).toMatch(/does not exist|not initialized/)
      expect(errors.length).toBeLessThan(20)
    })
  },
})

/** Keeps every reader of orders waiting, so that an export is in the midst. */
async function holdOrders(databaseUrl: string) {
  const client = new Client({ connectionString: databaseUrl })
  client.on("error", () => undefined)
  await client.connect()
  await client.query(`begin; lock table "order" in access exclusive mode`)
  return {
    letGo: async () => {
      await client.query("commit")
      await client.end()
    },
  }
}

async function run({ databaseUrl }: QueuePlace, sql: string) {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}
