import type { ItemForecast } from "../../../src/types/replenishment/forecasts"

/** First day of the pictured block that a day is in; null: in none. */
export const blockOf = (
  { history, periods }: ItemForecast,
  day: string | null
): string | null =>
  day === null
    ? null
    : ([...history, ...periods].find(
        ({ from_on, to_on }) => from_on <= day && day <= to_on
      )?.from_on ?? null)
