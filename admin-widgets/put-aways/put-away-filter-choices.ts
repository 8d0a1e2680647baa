import { createDataTableFilterHelper } from "@medusajs/ui"
import type { Translate } from "../../src/format/translate"
import type { PutAwayListRow } from "../../src/types/put-away"

const filter = createDataTableFilterHelper<PutAwayListRow>()

/** By what put-aways are filtered: whether they wait, and where. */
export const putAwayFilterChoices = (
  t: Translate,
  locations: { id: string; name: string }[]
) => [
  filter.custom({
    id: "state",
    type: "multiselect",
    label: t("putAways.stateOf"),
    options: (["open", "done"] as const).map((value) => ({
      value,
      label: t(`putAways.state.${value}`),
    })),
  }),
  filter.custom({
    id: "location_id",
    type: "radio",
    label: t("parcels.location"),
    options: locations.map(({ id, name }) => ({ value: id, label: name })),
  }),
]
