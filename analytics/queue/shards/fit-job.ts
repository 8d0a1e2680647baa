import type { Panel } from "../../forecast/panel/panel"
import type { Season } from "../../forecast/season/season"

/** A shard of a panel to be fitted; the job's answer is a `FittedShard`. */
export type FitWork = { panel: Panel; season: Season; horizon: number }

/** Name and data of a job of the forecast queue. */
export const FIT_STEP = "fit"

export type FitJobData = {
  /** The export that waits for it. */
  run_id: string
  /** A packed `FitWork`. */
  work: string
}
