import type { Translate } from "../../../src/format/translate"
import {
  suggestionReasons,
  suggestionStates,
} from "../../../src/types/replenishment/suggestions"
import { choiceFilter } from "../parts/choice-filter"
import { namedFilter } from "../parts/named-filter"

type Named = { id: string; name: string }

const cells = ["A", "B", "C"].flatMap((abc) =>
  ["X", "Y", "Z"].map((xyz) => abc + xyz)
)

/** By what the reorder list is filtered; the address holds them. */
export const reorderFilterChoices = (
  t: Translate,
  suppliers: Named[],
  places: Named[]
) => [
  choiceFilter(
    "state",
    t("reorder.state"),
    suggestionStates.map((value) => ({
      value,
      label: t(`reorderState.${value}`),
    }))
  ),
  choiceFilter(
    "reason",
    t("reorder.reason"),
    suggestionReasons.map((value) => ({
      value,
      label: t(`reorderReason.${value}`),
    }))
  ),
  namedFilter("supplier_id", t("reorder.supplier"), suppliers),
  namedFilter("location_id", t("reorder.location"), places),
  choiceFilter(
    "abc_xyz",
    t("reorder.class"),
    cells.map((value) => ({ value, label: value }))
  ),
]
