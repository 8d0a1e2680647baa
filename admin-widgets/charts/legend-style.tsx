import type { LegendProps } from "recharts"

/** Names in the text colour (a line's colour may be faint), in drawing order. */
export const legendStyle: Pick<
  LegendProps,
  "formatter" | "itemSorter" | "wrapperStyle"
> = {
  itemSorter: null,
  wrapperStyle: { fontSize: 12 },
  formatter: (name) => (
    <span style={{ color: "var(--fg-subtle)" }}>{name}</span>
  ),
}
