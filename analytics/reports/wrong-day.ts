/** What is wrong with a day parameter, or null. Days are `YYYY-MM-DD`. */
export function wrongDay(name: string, day: string | undefined): string | null {
  if (day === undefined) {
    return null
  }
  const time = Date.parse(`${day}T00:00:00Z`)
  const right =
    /^\d{4}-\d{2}-\d{2}$/.test(day) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(day)
  return right
    ? null
    : `"${day}" is no day for "${name}". Write it like 2026-01-31.`
}
