import { createDataTableColumnHelper, Text } from "@medusajs/ui"
import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type { CartonListResponse } from "../../src/types/packing-facts"
import { NumberCell } from "../format/number-cell"
import { OpenCell } from "../lists/open-cell"
import { placeName } from "./place-name"
import { sizeText } from "./size-text"

type Row = CartonListResponse["cartons"][number]

const column = createDataTableColumnHelper<Row>()

/** Columns of the list of cartons. */
export const cartonColumns = (
  t: Translate,
  format: Format,
  places: { id: string; name: string }[],
  open: (carton: Row) => void
) => [
  column.accessor("code", {
    header: t("cartons.code"),
    cell: ({ row: { original } }) => (
      <OpenCell name={original.code} open={() => open(original)}>
        {t(`cartons.kind.${original.kind}`)}
      </OpenCell>
    ),
  }),
  column.accessor("location_id", {
    header: t("cartons.location"),
    cell: ({ getValue }) => {
      const id = getValue()
      return id === null ? t("cartons.everywhere") : placeName(places, id)
    },
  }),
  column.accessor("inner_length_mm", {
    header: t("cartons.inner"),
    cell: ({ row: { original } }) => (
      <span className="tabular-nums">
        {sizeText(
          [
            original.inner_length_mm,
            original.inner_width_mm,
            original.inner_height_mm,
          ],
          format
        )}
      </span>
    ),
  }),
  column.accessor("max_gross_g", {
    header: t("cartons.most"),
    headerAlign: "right",
    cell: ({ getValue }) => {
      const grams = getValue()
      return (
        <NumberCell>
          {grams === null ? t("none") : format.whole(grams)}
        </NumberCell>
      )
    },
  }),
  column.accessor("price_minor", {
    header: t("cartons.price"),
    headerAlign: "right",
    cell: ({ row: { original } }) => (
      <NumberCell>
        {original.currency_code
          ? format.money({
              amount_minor: original.price_minor,
              currency_code: original.currency_code,
            })
          : t("none")}
      </NumberCell>
    ),
  }),
  column.accessor("stock", {
    header: t("cartons.stock"),
    cell: ({ getValue }) => {
      const stock = getValue()
      return stock.length === 0
        ? t("cartons.noLimit")
        : stock.map((one) => (
            <Text key={one.location_id} size="small">
              {t("cartons.stockAt", {
                place: placeName(places, one.location_id),
                free: format.whole(one.on_hand - one.reserved),
                all: format.whole(one.on_hand),
              })}
            </Text>
          ))
    },
  }),
]
