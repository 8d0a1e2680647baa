const indonesian = ["WIB", "WITA", "WIT"]

/**
 * A moment in a zone's time, with the zone's short name. Indonesia's are
 * WIB, WITA and WIT in every language; `Intl` knows them in Indonesian only.
 *
 * @param time UTC, ISO 8601.
 */
export function formatMoment(
  time: string,
  locale: string,
  zone: string,
  more: Intl.DateTimeFormatOptions = {}
): string {
  const partsIn = (language: string) =>
    new Intl.DateTimeFormat(language, {
      day: "numeric",
      month: "short",
      hour: "2-digit",
      minute: "2-digit",
      timeZone: zone,
      timeZoneName: "short",
      ...more,
    }).formatToParts(new Date(time))
  const local = partsIn("id").find(({ type }) => type === "timeZoneName")?.value
  return partsIn(locale)
    .map(({ type, value }) =>
      type === "timeZoneName" && local && indonesian.includes(local)
        ? local
        : value
    )
    .join("")
}
