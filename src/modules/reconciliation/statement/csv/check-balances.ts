/** What one row moves, and what the file says was left after it. */
export type BalancedRow = {
  line: number
  amount_minor: bigint
  balance_minor: bigint | null
  /** A row that could not be read stands between it and the one before. */
  after_gap: boolean
}

export type BalanceChain = {
  opening_minor: bigint
  closing_minor: bigint
  /** Lines at which the balance jumps. */
  breaks: number[]
}

/**
 * Follows a running balance row by row, in the order of the file or, when
 * that fits better, from its end (many banks list the newest first).
 *
 * @returns null when no row has a balance.
 */
export function checkBalances(
  rows: readonly BalancedRow[]
): BalanceChain | null {
  const told = rows.filter(({ balance_minor }) => balance_minor !== null)
  if (!told.length) {
    return null
  }
  const down = follow(rows)
  const up = follow(turned(rows))
  return up.breaks.length < down.breaks.length ? up : down
}

/** What stood before a row stands behind it when the order is turned. */
const turned = (rows: readonly BalancedRow[]) =>
  rows
    .map((row, at) => ({ ...row, after_gap: rows[at + 1]?.after_gap ?? false }))
    .reverse()

function follow(rows: readonly BalancedRow[]): BalanceChain {
  const breaks: number[] = []
  let opening_minor: bigint | null = null
  let reached: bigint | null = null
  let skipped = 0n
  let isTorn = false
  for (const { line, amount_minor, balance_minor, after_gap } of rows) {
    skipped += amount_minor
    isTorn ||= after_gap
    if (balance_minor === null) {
      continue
    }
    opening_minor ??= balance_minor - skipped
    if (reached !== null && reached + skipped !== balance_minor && !isTorn) {
      breaks.push(line)
    }
    reached = balance_minor
    skipped = 0n
    isTorn = false
  }
  return {
    opening_minor: opening_minor ?? 0n,
    closing_minor: (reached ?? 0n) + skipped,
    breaks,
  }
}
