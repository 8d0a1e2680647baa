import type { Worker } from "bullmq"
import type { ExportResult } from "../export-result"
import type { ExportJobData } from "./export-job"

/** Writes what becomes of a worker's jobs to its log. */
export function tellJobs(
  worker: Worker<ExportJobData, ExportResult | string>,
  log: { info: (text: string) => void; error: (text: string) => void }
): void {
  worker.on("active", ({ id, deferredFailure }) => {
    // What failed with the step before it is never begun.
    if (!deferredFailure) {
      log.info(`Export ${id} starts.`)
    }
  })
  worker.on("completed", ({ id }, result) =>
    log.info(
      typeof result === "string"
        ? `Export ${id}: written to ${result}.`
        : `Export ${id}: ${result.state}, generation ${result.generation}.`
    )
  )
  worker.on("failed", (job, error) =>
    log.error(
      `Export ${job?.id} failed (try ${job?.attemptsMade}): ${error.message}`
    )
  )
  worker.on("stalled", (id) =>
    log.error(`Export ${id} lost its worker and is tried again.`)
  )
}
