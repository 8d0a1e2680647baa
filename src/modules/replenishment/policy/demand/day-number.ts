const DAY = 86_400_000

/** Days of a calendar date (ISO) since 1970, so that dates can be counted. */
export const dayNumber = (day: string): number => Date.parse(day) / DAY
