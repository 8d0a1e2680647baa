import { availableParallelism } from "node:os"
import type { Fit } from "../outlook/fit"
import { fitPanel } from "../outlook/fit-panel"
import { type FitProgress, openFitPool } from "./fit-pool"

/** Fewer item fits are done before the threads have started. */
const WORTH_THREADS = 50_000

export type FitOptions = {
  /** How many items are fitted in all, origins counted. */
  fits: number
  /** Threads; 1 is this one. By default as many as the work is worth. */
  workers?: number
  onProgress?: FitProgress
}

/** Runs `work` with something that fits panels, and ends its threads. */
export async function withFit<Result>(
  { fits, workers, onProgress }: FitOptions,
  work: (fit: Fit) => Promise<Result> | Result
): Promise<Result> {
  const threads = workers ?? (fits < WORTH_THREADS ? 1 : availableParallelism())
  if (threads <= 1) {
    return await work(fitPanel)
  }
  const pool = openFitPool(threads, onProgress)
  try {
    return await work(pool.fit)
  } finally {
    await pool.close()
  }
}
