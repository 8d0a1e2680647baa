import type { SourceLine } from "../source-line"

/** The rows of one payout, batch or currency, before they are summed up. */
export type Batch = {
  id: string | null
  account: string | null
  currency: string
  /** Data rows, readable or not. */
  entries: number
  unreadable: number
  lines: SourceLine[]
  /** Words of the source for what a line is that nobody here knows. */
  unknown: Map<string, number>
}

/** A batch without rows. */
export const newBatch = (
  id: string | null,
  account: string | null,
  currency: string
): Batch => ({
  id,
  account,
  currency,
  entries: 0,
  unreadable: 0,
  lines: [],
  unknown: new Map(),
})
