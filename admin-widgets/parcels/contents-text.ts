import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type { ParcelItemRow } from "../../src/types/packing"

/** What lies in a parcel, as "2 × Cup (CUP), 1 × Plate". */
export const contentsText = (
  items: ParcelItemRow[],
  t: Translate,
  format: Format
) =>
  items
    .map(({ quantity, title, sku }) =>
      t("panel.item", {
        quantity: format.whole(quantity),
        title: sku ? `${title} (${sku})` : title,
      })
    )
    .join(", ")
