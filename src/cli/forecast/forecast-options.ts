import type { Frequency } from "../../../analytics/forecast"

/** What both commands are told on the command line. */
export type ForecastOptions = {
  series: string
  items?: string
  frequency: Frequency
  /** Periods. */
  horizon: number
  leadTimeFile?: string
  /** Periods between two decisions. */
  review: number
  /** Ascending, in (0, 1). */
  quantiles: number[]
  /** Day before which everything is known. */
  asOf?: string
  project: "exclude" | "include"
  workers?: number
  json?: boolean
}

export type BacktestOptions = ForecastOptions & {
  origins: number
  /** Periods between origins; the horizon where it is absent. */
  step?: number
  stock?: boolean
  /** Periods; asked for by `stock`. */
  leadTime?: number
}

/** Where the commands read and write; tests give their own. */
export type ForecastTerminal = {
  read: (file: string) => Uint8Array
  out: (line: string) => void
  err: (line: string) => void
  /** Replaces the line of progress; empty clears it. For people only. */
  progress?: (text: string) => void
  /** CPU milliseconds that the process has used. */
  cpu: () => number
}
