import { setTimeout as wait } from "node:timers/promises"
import type { Job, Queue } from "bullmq"
import { fitShard } from "../../forecast/fit/fit-shard"
import type { FittedShard } from "../../forecast/fit/fitted-shard"
import { joinShards } from "../../forecast/fit/join-shards"
import type { Fit } from "../../forecast/outlook/fit"
import { panelModel } from "../../forecast/outlook/panel-model"
import { slicePanel } from "../../forecast/panel/slice-panel"
import { pooledSeason } from "../../forecast/season/pooled-season"
import { FIT_STEP, type FitJobData, type FitWork } from "./fit-job"
import { packed, unpacked } from "./packed"

/** Jobs that are in the queue at once: a big shop's take a gigabyte. */
const IN_FLIGHT = 16

const LOOK_MS = 100

/** Without a sign of life for so long, this process fits a shard itself. */
const PATIENCE_MS = 10_000

export type QueueFitOptions = {
  queue: Pick<Queue<FitJobData, string>, "add" | "getJob">
  /** The export that waits. */
  run_id: string
  /** Items of a shard; smaller panels are fitted by `otherwise`. */
  shardItems: number
  otherwise: Fit
  onProgress?: (done: number, of: number) => void
  patienceMs?: number
}

/**
 * Fits panels by jobs that any worker of the queue takes. Items are fitted
 * each by itself and joined in their order: the bytes are those of one
 * process. A shard that fails, or that nobody takes, is fitted here.
 */
export function queueFit(options: QueueFitOptions): Fit {
  const { shardItems, otherwise, onProgress } = options
  return async (panel, horizon) => {
    const items = panel.ids.length
    if (items <= shardItems) {
      return await otherwise(panel, horizon)
    }
    const season = pooledSeason(panel)
    const shards: FittedShard[] = []
    let next = 0
    let done = 0
    const takeShards = async () => {
      while (next * shardItems < items) {
        const shard = next++
        const from = shard * shardItems
        const to = Math.min(items, from + shardItems)
        const part = slicePanel(panel, from, to)
        shards[shard] = await fitElsewhere(options, {
          panel: part,
          season,
          horizon,
        })
        done += to - from
        onProgress?.(done, items)
      }
    }
    await Promise.all(Array.from({ length: IN_FLIGHT }, takeShards))
    return panelModel(panel, season, joinShards(shards))
  }
}

async function fitElsewhere(
  { queue, run_id, patienceMs = PATIENCE_MS }: QueueFitOptions,
  work: FitWork
): Promise<FittedShard> {
  const { id = "" } = await queue.add(
    FIT_STEP,
    { run_id, work: packed(work) },
    { attempts: 3, removeOnComplete: { age: 3_600 }, removeOnFail: true }
  )
  const fitHere = () => fitShard(work.panel, work.season, work.horizon)
  let waited = 0
  for (;;) {
    await wait(LOOK_MS)
    const job = await queue.getJob(id)
    const state = job ? await job.getState() : "failed"
    if (state === "failed" || !job) {
      return fitHere()
    }
    if (state === "completed") {
      return await takeAnswer(job, queue)
    }
    waited = state === "active" ? 0 : waited + LOOK_MS
    if (waited >= patienceMs && (await isTakenBack(job))) {
      return fitHere()
    }
  }
}

/** Read once more: its answer may have come after it was read. */
async function takeAnswer(
  job: Job<FitJobData, string>,
  queue: QueueFitOptions["queue"]
): Promise<FittedShard> {
  const answered = (await queue.getJob(job.id ?? "")) ?? job
  await answered.remove().catch(() => undefined)
  return unpacked<FittedShard>(answered.returnvalue)
}

/** False when a worker has just taken it. */
const isTakenBack = (job: Job<FitJobData, string>) =>
  job.remove().then(
    () => true,
    () => false
  )
