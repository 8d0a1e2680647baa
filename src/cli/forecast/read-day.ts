import { InvalidArgumentError } from "commander"

/** A commander parser: a day as `2026-10-02`. */
export function readDay(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN
  if (
    Number.isNaN(time) ||
    new Date(time).toISOString().slice(0, 10) !== text
  ) {
    throw new InvalidArgumentError("give a day, as 2026-10-02.")
  }
  return text
}
