import path from "node:path"
import { startAnalyticsWorker } from "../../../analytics/queue/start-analytics-worker"
import type { WorkerOptions, WorkerTerminal } from "./worker-options"

/**
 * Takes exports of the queue until `stop` resolves, then waits for the one
 * at work.
 *
 * @returns the exit code: 0 stopped, 1 when the queue is not there.
 */
export async function runWorker(
  options: WorkerOptions,
  { env, err }: WorkerTerminal,
  stop: Promise<string>
): Promise<number> {
  const databaseUrl = options.databaseUrl ?? env.DATABASE_URL
  if (!databaseUrl) {
    err(
      "No database is named: set DATABASE_URL, or give --database-url " +
        "postgres://…, to the shop's PostgreSQL."
    )
    return 1
  }
  const redisUrl = options.redisUrl ?? (env.REDIS_URL || null)
  let fatal: (reason: string) => void = () => undefined
  const broken = new Promise<string>((resolve) => (fatal = resolve))
  const worker = await startAnalyticsWorker({
    databaseUrl,
    redisUrl,
    directory: options.directory && path.resolve(options.directory),
    concurrency: options.concurrency,
    stalledMs: options.stalledAfter * 1_000,
    log: { info: err, error: err },
    onFatal: ({ message }) => fatal(message),
  })
  err(`Waiting for exports on ${redisUrl ? "Redis" : "PostgreSQL"}.`)
  const reason = await Promise.race([stop, broken.then(() => null)])
  if (reason === null) {
    return 1
  }
  err(`${reason}: no more jobs are taken; waiting for the one at work.`)
  await worker.close()
  return 0
}
