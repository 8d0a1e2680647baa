const DAY = 86_400_000

/** Monday of a calendar day's ISO week: `2026-11-25` gives `2026-11-23`. */
export const mondayOf = (day: string) => {
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`)
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7
  return new Date(time - sinceMonday * DAY).toISOString().slice(0, 10)
}
