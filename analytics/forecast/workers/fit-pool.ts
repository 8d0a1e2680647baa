import type { Worker } from "node:worker_threads"
import type { FittedShard } from "../fit/fitted-shard"
import { joinShards } from "../fit/join-shards"
import type { Fit } from "../outlook/fit"
import { panelModel } from "../outlook/panel-model"
import type { Panel } from "../panel/panel"
import { shardBounds, slicePanel } from "../panel/slice-panel"
import { pooledSeason } from "../season/pooled-season"
import type { Season } from "../season/season"
import type { FitReply, FitRequest } from "./fit-message"
import { startFitWorker } from "./start-fit-worker"

/** Told after each shard: items fitted, and of how many. */
export type FitProgress = (done: number, of: number) => void

/** Threads that fit one panel after another. */
export type FitPool = { fit: Fit; close: () => Promise<void> }

/**
 * Starts `workers` threads. Shards are fixed and joined in their order, so
 * the result is the same bytes for any number of them.
 */
export function openFitPool(
  workers: number,
  onProgress?: FitProgress
): FitPool {
  const threads = Array.from({ length: workers }, startFitWorker)
  return {
    fit: async (panel, horizon) => {
      const season = pooledSeason(panel)
      const shards = await fitShards(
        threads,
        { panel, season, horizon },
        onProgress
      )
      return panelModel(panel, season, joinShards(shards))
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()))
    },
  }
}

type Work = { panel: Panel; season: Season; horizon: number }

/** Each thread takes the next shard when it is done with one. */
async function fitShards(
  threads: readonly Worker[],
  work: Work,
  onProgress?: FitProgress
): Promise<FittedShard[]> {
  const bounds = shardBounds(work.panel.ids.length)
  const fitted: FittedShard[] = []
  let next = 0
  let done = 0
  await Promise.all(
    threads.map(async (thread) => {
      while (next < bounds.length) {
        const shard = next++
        const [from, to] = bounds[shard]
        fitted[shard] = await ask(thread, { ...work, shard }, from, to)
        done += to - from
        onProgress?.(done, work.panel.ids.length)
      }
    })
  )
  return fitted
}

function ask(
  thread: Worker,
  { panel, ...request }: Omit<FitRequest, "panel"> & { panel: Panel },
  from: number,
  to: number
): Promise<FittedShard> {
  const part = slicePanel(panel, from, to)
  const owned = [part.quantity, part.exposure, part.lines]
    .filter((values) => values !== null)
    .map(({ buffer }) => buffer as ArrayBuffer)
  return new Promise((resolve, reject) => {
    const stop = () => {
      thread.off("message", answer)
      thread.off("error", fail)
      thread.off("exit", leave)
    }
    const answer = (reply: FitReply) => {
      stop()
      if ("error" in reply) {
        reject(new Error(reply.error))
      } else {
        resolve(reply.fitted)
      }
    }
    const fail = (error: Error) => {
      stop()
      reject(error)
    }
    const leave = () => fail(new Error("A thread that fits forecasts ended."))
    thread.on("message", answer).on("error", fail).on("exit", leave)
    thread.postMessage({ ...request, panel: part }, owned)
  })
}
