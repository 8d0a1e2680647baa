import type { TimelineEntry } from "../../../src/types/timeline"
import { makeId } from "../random/make-id"
import type { RowContext } from "./row-context"

/** Writes entries that happened before the reference date, each once. */
export function addTimelineRows(
  { random, rows, reference }: RowContext,
  entries: TimelineEntry[]
): void {
  for (const entry of entries) {
    const at = new Date(entry.at)
    if (at < reference) {
      rows.add("timeline_event", {
        id: makeId("oevt", random, at),
        ...entry,
        at,
        payload: entry.payload ?? null,
        created_at: at,
        updated_at: at,
      })
    }
  }
}
