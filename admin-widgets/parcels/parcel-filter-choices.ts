import { createDataTableFilterHelper } from "@medusajs/ui"
import type { Translate } from "../../src/format/translate"
import { type ParcelListRow, parcelStates } from "../../src/types/packing"

const filter = createDataTableFilterHelper<ParcelListRow>()

/** By what parcels are filtered: how far they are, and where they lie. */
export const parcelFilterChoices = (
  t: Translate,
  places: { id: string; name: string }[]
) => [
  filter.custom({
    id: "state",
    type: "multiselect",
    label: t("parcels.stateOf"),
    options: parcelStates.map((value) => ({
      value,
      label: t(`parcel.${value}`),
    })),
  }),
  filter.custom({
    id: "location_id",
    type: "radio",
    label: t("parcels.location"),
    options: places.map(({ id, name }) => ({ value: id, label: name })),
  }),
]
