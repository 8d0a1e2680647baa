import { overStatuses } from "../storage/over-statuses"

/** SQL: the parcel's journey is over, or its number another parcel's. */
export const isOver = `("status" in (${overStatuses}) or "closed_at" is not null)`
