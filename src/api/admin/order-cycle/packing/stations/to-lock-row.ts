import { LOCK_MINUTES } from "../../../../../modules/packing/station/lock-minutes"
import type { HeldStationLock } from "../../../../../modules/packing/storage/take-station-lock"
import type { StationLockRow } from "../../../../../types/station"

/** Shapes a station's lock, with the time at which it is free without a beat. */
export function toLockRow({
  beat_at,
  ...lock
}: Omit<HeldStationLock, "beat_at"> & {
  beat_at: Date | string
}): StationLockRow {
  const beat = new Date(beat_at)
  return {
    ...lock,
    beat_at: beat.toISOString(),
    lapses_at: new Date(beat.getTime() + LOCK_MINUTES * 60_000).toISOString(),
  }
}
