import { parentPort } from "node:worker_threads"
import { fitShard } from "../fit/fit-shard"
import type { FitReply, FitRequest } from "./fit-message"

/** A thread's whole life: fits shards until it is ended. */
parentPort?.on("message", ({ shard, panel, season, horizon }: FitRequest) => {
  const reply = (answer: FitReply, owned: ArrayBufferLike[] = []) =>
    parentPort?.postMessage(answer, owned as ArrayBuffer[])
  try {
    const fitted = fitShard(panel, season, horizon)
    reply({ shard, fitted }, [
      fitted.forecasts.buffer,
      fitted.actuals.buffer,
      fitted.rates.buffer,
    ])
  } catch (error) {
    reply({ shard, error: (error as Error).message })
  }
})
