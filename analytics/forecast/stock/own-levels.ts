/**
 * Least and most units of items that a person set, by the panel's ids: at a
 * position below `min` one orders up to `max`.
 */
export type OwnLevels = ReadonlyMap<string, { min: number; max: number }>
