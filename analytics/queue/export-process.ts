import path from "node:path"
import type { QueuePlace } from "./queue-place"

/** Variable that tells the export's process where the shop's database is. */
export const DATABASE_VARIABLE = "ORDER_CYCLE_EXPORT_DATABASE_URL"

/** Variable with a worker's own directory, in place of the job's. */
export const DIRECTORY_VARIABLE = "ORDER_CYCLE_EXPORT_DIRECTORY"

/** Variable with the Redis of the queue; absent: it is in the database. */
export const REDIS_VARIABLE = "ORDER_CYCLE_EXPORT_REDIS_URL"

/**
 * The file and the process in which a job runs: one of its own, because
 * DuckDB blocks the event loop while it compresses. In a checkout the file is
 * TypeScript, which Node 20 reads through tsx; the built package has none of
 * either.
 *
 * @param name of the file, in this folder or below it.
 */
export function exportProcess(
  options: QueuePlace & { directory?: string },
  name = "process-job"
) {
  const extension = path.extname(__filename)
  return {
    file: path.join(__dirname, `${name}${extension}`),
    fork: {
      execArgv: extension === ".ts" ? ["--import", tsx()] : [],
      env: {
        ...process.env,
        [DATABASE_VARIABLE]: options.databaseUrl,
        [REDIS_VARIABLE]: options.redisUrl ?? "",
        ...(options.directory && { [DIRECTORY_VARIABLE]: options.directory }),
      },
    },
  }
}

const tsx = () => `file://${require.resolve("tsx")}`
