import type { Period } from "../evaluation-period"

/** What every kind of reports is shown for. */
export type ViewProps = { current: Period; previous: Period }
