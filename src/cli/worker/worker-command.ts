import { Command } from "commander"
import { readWholeNumber } from "./read-whole-number"
import { runWorker } from "./run-worker"
import type { WorkerOptions } from "./worker-options"

/** `order-cycle worker`: takes exports, on as many machines as it likes. */
export const workerCommand = () =>
  new Command("worker")
    .description("Take exports from the queue on PostgreSQL or REDIS_URL.")
    .option("--database-url <url>", "the shop's PostgreSQL (DATABASE_URL)")
    .option("--redis-url <url>", "Redis of the queue (REDIS_URL)")
    .option("--directory <dir>", "this machine's warehouse directory")
    .option("--concurrency <n>", "exports at once", readWholeNumber(1, 32), 1)
    .option(
      "--stalled-after <seconds>",
      "silence after which a worker's job is taken over",
      readWholeNumber(1, 3600),
      30
    )
    .action(async (options: WorkerOptions) => {
      const stop = new Promise<string>((resolve) => {
        process.once("SIGTERM", resolve)
        process.once("SIGINT", resolve)
      })
      process.exitCode = await runWorker(
        options,
        {
          env: process.env,
          err: (line) => process.stderr.write(`${line}\n`),
        },
        stop
      )
    })
