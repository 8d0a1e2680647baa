import { createDataTableColumnHelper } from "@medusajs/ui"
import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type { PlaceListResponse } from "../../src/types/packing-facts"
import { NumberCell } from "../format/number-cell"
import { OpenCell } from "../lists/open-cell"
import { placeName } from "../packing-facts/place-name"
import { ItemName } from "./item-name"

type Row = PlaceListResponse["places"][number]

const column = createDataTableColumnHelper<Row>()

/** Columns of the list of shelf places. */
export const placeColumns = (
  t: Translate,
  format: Format,
  locations: { id: string; name: string }[],
  open: (row: Row) => void
) => [
  column.accessor("place", {
    header: t("shelfPlaces.place"),
    cell: ({ row: { original } }) => (
      <OpenCell name={original.place} open={() => open(original)} />
    ),
  }),
  column.accessor("location_id", {
    header: t("parcels.location"),
    cell: ({ getValue }) => placeName(locations, getValue()),
  }),
  column.accessor("title", {
    header: t("itemCodes.item"),
    cell: ({ row: { original } }) => <ItemName item={original} />,
  }),
  column.accessor("sequence", {
    header: t("shelfPlaces.sequence"),
    headerAlign: "right",
    cell: ({ getValue }) => {
      const sequence = getValue()
      return (
        <NumberCell>
          {sequence === null ? t("none") : format.whole(sequence)}
        </NumberCell>
      )
    },
  }),
]
