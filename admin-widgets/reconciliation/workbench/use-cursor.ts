import { useState } from "react"

/**
 * Which row of a list the keys act on. When that row leaves the list, the
 * one that took its place is next.
 */
export const useCursor = <Row extends { id: string }>(rows: Row[]) => {
  const [anchor, setAnchor] = useState<{ id: string | null; index: number }>({
    id: null,
    index: 0,
  })
  const found = rows.findIndex(({ id }) => id === anchor.id)
  const index = found < 0 ? Math.min(anchor.index, rows.length - 1) : found
  const go = (to: number) => {
    const row = rows[to]
    if (row) {
      setAnchor({ id: row.id, index: to })
    }
  }
  return {
    row: rows[index] as Row | undefined,
    isNearEnd: index >= rows.length - 5,
    /** By so many rows, as far as there are any. */
    move: (step: number) =>
      go(Math.max(0, Math.min(rows.length - 1, index + step))),
    choose: (id: string) => go(rows.findIndex((row) => row.id === id)),
    /** So that what follows a row that is done with is next. */
    hold: () => setAnchor({ id: rows[index]?.id ?? null, index }),
  }
}
