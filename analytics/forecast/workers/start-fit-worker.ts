import path from "node:path"
import { Worker } from "node:worker_threads"

/**
 * A thread that fits shards. In a checkout its file is TypeScript, which Node
 * reads through tsx; the built package has neither.
 */
export function startFitWorker(): Worker {
  const extension = path.extname(__filename)
  const file = path.join(__dirname, `fit-worker${extension}`)
  return extension === ".ts"
    ? new Worker(
        `require(${JSON.stringify(require.resolve("tsx/cjs"))});` +
          `require(${JSON.stringify(file)})`,
        { eval: true, execArgv: [] }
      )
    : new Worker(file, { execArgv: [] })
}
