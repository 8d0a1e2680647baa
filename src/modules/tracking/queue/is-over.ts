import { overStatuses } from "./over-statuses"

const ends = overStatuses.map((status) => `'${status}'`).join(", ")

/** SQL: the parcel's journey is over, or its number another parcel's. */
export const isOver = `("status" in (${ends}) or "closed_at" is not null)`
