import type { FittedShard } from "../fit/fitted-shard"
import type { Panel } from "../panel/panel"
import type { Season } from "../season/season"

/** A shard to be fitted, with its number. */
export type FitRequest = {
  shard: number
  panel: Panel
  season: Season
  horizon: number
}

export type FitReply =
  { shard: number; fitted: FittedShard } | { shard: number; error: string }
