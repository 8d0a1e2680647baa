import type { LeadTimes } from "../../../../analytics/forecast/lead-time/lead-times"
import type { ForecastOptions, ForecastTerminal } from "../forecast-options"
import { readItemFacts } from "./read-item-facts"
import { readLeadTimes } from "./read-lead-times"
import { readSeriesRows } from "./read-series-rows"
import type { SeriesPanel } from "./series-panel"
import { toSeriesPanel } from "./to-series-panel"

/** Everything that a command was given, before anything is computed. */
export type ForecastInput = SeriesPanel & { leadTimes: LeadTimes | null }

/** @throws Error with file, line and column of what is wrong. */
export function readInput(
  options: ForecastOptions,
  { read }: ForecastTerminal
): ForecastInput {
  const { series, items, leadTimeFile } = options
  const rows = readSeriesRows(read(series), series, options.frequency)
  const facts = items ? readItemFacts(read(items), items) : new Map()
  return {
    ...toSeriesPanel(rows, facts, options),
    leadTimes: leadTimeFile
      ? readLeadTimes(read(leadTimeFile), leadTimeFile)
      : null,
  }
}
