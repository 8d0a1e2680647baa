const DAY_MS = 86_400_000

/** Days since 1970-01-01 of a date as `2026-10-02`. */
export const dayNumber = (date: string): number => Date.parse(date) / DAY_MS
