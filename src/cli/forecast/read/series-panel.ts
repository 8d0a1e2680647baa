import type { Frequency, Panel } from "../../../../analytics/forecast"

/** A file's series, ready to be fitted. */
export type SeriesPanel = {
  panel: Panel<Frequency>
  /** First day of the panel's period with this number. */
  firstDay: (period: number) => string
}
