import type { TrackerEventsResponse } from "../../src/types/tracking-queue"

/** An event of a parcel with all its tellings. */
export type ScanEvent = TrackerEventsResponse["events"][number]
