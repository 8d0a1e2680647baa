type Days = { issued_from?: string; issued_to?: string }

const DAY = 24 * 60 * 60_000

/**
 * First and last calendar day of a window; none for a window that nobody
 * knows.
 *
 * @param today as `2026-11-26`.
 */
export function issueDays(window: string | undefined, today: string): Days {
  const [year, month] = today.split("-").map(Number)
  switch (window) {
    case "today":
      return { issued_from: today }
    case "week":
      return { issued_from: toDay(Date.parse(today) - 6 * DAY) }
    case "month":
      return { issued_from: toDay(Date.UTC(year, month - 1, 1)) }
    case "last_month":
      return {
        issued_from: toDay(Date.UTC(year, month - 2, 1)),
        issued_to: toDay(Date.UTC(year, month - 1, 0)),
      }
    default:
      return {}
  }
}

const toDay = (time: number) => new Date(time).toISOString().slice(0, 10)
