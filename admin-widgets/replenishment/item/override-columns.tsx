import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import type { ForecastOverrideRow } from "../../../src/types/replenishment/overrides"
import type { PagedColumn } from "../../reports/paged-table"
import { EndOverride } from "./end-override"
import { overrideText } from "./override-text"

/** Columns of an item's overrides. */
export const overrideColumns = (
  t: Translate,
  format: Format,
  actorName: (actor: string) => string
): PagedColumn<ForecastOverrideRow>[] => [
  {
    name: "what",
    header: t("forecastOverride.what"),
    cell: (row) => overrideText(row, t, format),
  },
  {
    name: "days",
    header: t("forecastOverride.days"),
    cell: ({ from_on, to_on }) =>
      `${format.day(from_on)} – ${format.day(to_on)}`,
  },
  {
    name: "location",
    header: t("reorder.location"),
    cell: ({ location_name }) =>
      location_name ?? t("forecastOverride.everywhere"),
  },
  {
    name: "why",
    header: t("forecastOverride.why"),
    cell: ({ reason, note, created_by }) =>
      [t(`overrideReason.${reason}`), note, created_by && actorName(created_by)]
        .filter(Boolean)
        .join(" · "),
  },
  {
    name: "result",
    header: t("forecastOverride.result"),
    cell: (row) => resultText(row, t, format),
  },
  {
    name: "end",
    header: t("forecastOverride.state"),
    cell: (row) =>
      row.ended_at ? (
        t("forecastOverride.ended", { time: format.shortMoment(row.ended_at) })
      ) : (
        <EndOverride override={row} />
      ),
  },
]

/** After its end: what was sold, and what was said with and without it. */
const resultText = (
  { result }: ForecastOverrideRow,
  t: Translate,
  format: Format
) => {
  if (!result) {
    return t("forecastOverride.noResult")
  }
  const share = (error: number | null) =>
    error === null ? t("none") : format.share(error)
  return t("forecastOverride.came", {
    sold: format.number(result.sold),
    with: format.number(result.with_override),
    without: format.number(result.without_override),
    errorWith: share(result.error_with),
    errorWithout: share(result.error_without),
  })
}
