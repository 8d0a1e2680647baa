const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Time from one moment to another in its largest unit: "3 hours", "2 hari". */
export const formatAge = (from: string, to: string, locale: string) => {
  const age = Math.max(0, Date.parse(to) - Date.parse(from))
  const [unit, size] =
    age >= 2 * DAY
      ? (["day", DAY] as const)
      : age >= HOUR
        ? (["hour", HOUR] as const)
        : (["minute", MINUTE] as const)
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay: "long",
  }).format(Math.floor(age / size))
}
