import type { Backtest } from "../../../analytics/forecast/backtest/backtest"
import { DEFAULT_METHOD } from "../../../analytics/forecast/combine/methods"
import type { LeadBacktest } from "../../../analytics/forecast/lead-time/lead-backtest"
import type { StockOutcome } from "../../../analytics/forecast/stock/stock-outcome"
import type { BacktestOptions } from "./forecast-options"

const VERSION = 1

/** What was measured on a file of series. */
export type BacktestAnswer = {
  options: BacktestOptions
  judged: Backtest
  series: number
  /** First days that were forecast. */
  origins: string[]
  cpuMs: number
  stock: StockOutcome | null
  leadTime: LeadBacktest | null
}

export type BacktestDocument = ReturnType<typeof toBacktestDocument>

/** The document of section 9 of the forecast design. */
export const toBacktestDocument = ({
  options,
  judged,
  series,
  origins,
  cpuMs,
  stock,
  leadTime,
}: BacktestAnswer) => ({
  command: "forecast backtest",
  version: VERSION,
  frequency: options.frequency,
  horizon: options.horizon,
  origins,
  series,
  evaluated: judged.evaluated,
  cpu_ms_per_series: judged.evaluated > 0 ? cpuMs / judged.evaluated : null,
  default: DEFAULT_METHOD,
  methods: judged.methods,
  by_origin: judged.by_origin.map((row) => ({
    ...row,
    origin: origins[row.origin],
  })),
  by_class: judged.by_class,
  weights: judged.weights,
  ...(stock && { stock }),
  ...(leadTime && { lead_time: leadTime }),
})
