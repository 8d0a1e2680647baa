import type { Fit } from "../../forecast/outlook/fit"
import { type FitOptions, withFit } from "../../forecast/workers/with-fit"
import type { QueuePlace } from "../queue-place"
import { openForecastQueue } from "./open-forecast-queue"
import { queueFit } from "./queue-fit"

/**
 * Runs `work` with something that fits large panels on the queue, and small
 * ones on threads.
 *
 * @param about the export that waits, and items of a shard.
 */
export async function withQueueFit<Result>(
  place: QueuePlace,
  about: { run_id: string; shardItems: number },
  options: FitOptions,
  work: (fit: Fit) => Promise<Result> | Result
): Promise<Result> {
  const queue = openForecastQueue(place)
  queue.on("error", () => undefined)
  try {
    return await withFit(options, (otherwise) =>
      work(
        queueFit({
          ...about,
          queue,
          otherwise,
          onProgress: options.onProgress,
        })
      )
    )
  } finally {
    await queue.close()
  }
}
