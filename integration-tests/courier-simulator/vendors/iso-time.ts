import type { ShownScan } from "./shown-scan"

const HOUR_MS = 3_600_000

/**
 * A scan's time on the clocks of its city, whole seconds.
 *
 * @param zone `offset`: with the city's offset; `utc`: in UTC, with a Z;
 *   `none`: the city's wall clock, which says nothing of where that is.
 */
export function isoTime(
  { at, city }: Pick<ShownScan, "at" | "city">,
  zone: "offset" | "utc" | "none"
): string {
  const hours = zone === "utc" ? 0 : city.offset
  const wall = new Date(at + hours * HOUR_MS).toISOString().slice(0, 19)
  const suffix = {
    offset: `+${String(city.offset).padStart(2, "0")}:00`,
    utc: "Z",
    none: "",
  }
  return wall + suffix[zone]
}
