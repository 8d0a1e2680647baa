/**
 * Where the newest orders stand, the oldest of them first, and how each is
 * sent: with a carrier's service its label is bought, else a clerk types it.
 */
export const packingStates = [
  ["put_away", "express"],
  ["handed_over", "cargo"],
  ["labelled", "express"],
  ["label_unknown", "express"],
  ["label_failed", "cargo"],
  ["packed", "idr"],
  ["at_station", "express"],
  ["picking", "idr"],
  ["picking", "idr"],
  ["picking", "express"],
  ["needs_measuring", "express"],
  ["refused_once", "express"],
  ["waiting", "express"],
] as const

export type PackingState = (typeof packingStates)[number][0]
