import type { FittedShard } from "./fitted-shard"

/** Puts shards together in their order, as if fitted in one piece. */
export function joinShards(shards: readonly FittedShard[]): FittedShard {
  const rowStart = [0]
  for (const shard of shards) {
    const before = rowStart[rowStart.length - 1]
    for (let item = 1; item < shard.rowStart.length; item++) {
      rowStart.push(before + shard.rowStart[item])
    }
  }
  const join = (name: "forecasts" | "actuals" | "rates" | Scalar) =>
    concat(shards.map((shard) => shard[name]))
  const codes = (name: "states" | "classes") =>
    Uint8Array.from(shards.flatMap((shard) => [...shard[name]]))
  return {
    horizon: shards[0]?.horizon ?? 1,
    rowStart: Int32Array.from(rowStart),
    forecasts: join("forecasts"),
    actuals: join("actuals"),
    rates: join("rates"),
    states: codes("states"),
    classes: codes("classes"),
    known: join("known"),
    mean: join("mean"),
    adi: join("adi"),
    cv2: join("cv2"),
    s2: join("s2"),
    change: join("change"),
  }
}

type Scalar = "known" | "mean" | "adi" | "cv2" | "s2" | "change"

function concat(parts: readonly Float64Array[]): Float64Array {
  const joined = new Float64Array(
    parts.reduce((sum, part) => sum + part.length, 0)
  )
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
