/** Parts of a place that the regency, the province and the island are. */
const DEPTHS = [4, 3, 2]

/**
 * A lane and the wider ones that it falls back on, narrowest first: regency
 * to regency, province to province, island to island (abroad the country),
 * each by service, then the courier alone. Those whose place is not known on
 * both sides are left out.
 *
 * @param laneKey as `toLaneKey` makes it.
 */
export function laneKeys(laneKey: string): string[] {
  const [courier, service = "", from = "", to = ""] = laneKey.split("|")
  const places = [from.split("/"), to.split("/")]
  return [
    ...DEPTHS.filter((depth) =>
      places.every((place) => (place[depth - 1] ?? "") !== "")
    ).map((depth) =>
      [
        courier,
        service,
        ...places.map((place) => place.slice(0, depth).join("/")),
      ].join("|")
    ),
    courier,
  ]
}
