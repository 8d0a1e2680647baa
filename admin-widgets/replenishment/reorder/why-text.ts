import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import type { ReorderSuggestionRow } from "../../../src/types/replenishment/suggestions"

/** Why so many are to be ordered, in a sentence or two. */
export const whyText = (
  row: ReorderSuggestionRow,
  t: Translate,
  format: Format
): string =>
  [
    t(`reorderWhy.${row.reason}`, {
      position: format.whole(row.position),
      point: format.whole(row.reorder_point ?? row.order_up_to),
      upTo: format.whole(row.order_up_to),
      quantity: format.whole(row.quantity),
      moq: format.whole(row.moq),
      days: format.number(row.lead_mean_days),
      service: format.share(row.service),
    }),
    isMoreThanNeeded(row)
      ? t("reorder.least", {
          moq: format.whole(row.moq),
          pack: format.whole(row.pack),
        })
      : "",
    row.project > 0
      ? t("reorder.project", { units: format.whole(row.project) })
      : "",
    row.wait_until_on
      ? t("reorder.mayWait", { day: format.day(row.wait_until_on) })
      : "",
    row.lead_from === "default"
      ? t("reorder.assumedLead", { days: format.number(row.lead_mean_days) })
      : "",
  ]
    .filter(Boolean)
    .join(" ")

/** A least order or a pack that is larger than what is missing. */
const isMoreThanNeeded = (row: ReorderSuggestionRow) =>
  row.reason === "REORDER" &&
  row.quantity > row.order_up_to + row.project - row.position
