/** Parcels whose rows are locked while they are judged: few, so that scans pass. */
export const WATCHED_AT_ONCE = 200
