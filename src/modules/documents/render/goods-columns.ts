import type { DocumentLine } from "../snapshot/document-line"
import { a4 } from "./a4"
import type { TableColumn } from "./draw-table"
import type { PaperWords } from "./words/paper-words"

/** Goods and how many, without money. */
export const goodsColumns = (
  words: PaperWords
): TableColumn<DocumentLine>[] => [
  {
    name: "No",
    x: a4.left,
    width: 25,
    text: (_, index) => String(index + 1),
  },
  { name: words.sku, x: 70, width: 110, text: ({ sku }) => sku ?? "" },
  { name: words.goods, x: 185, width: 270, text: ({ title }) => title },
  {
    name: words.quantity,
    x: 460,
    width: 95,
    align: "right",
    text: ({ quantity, unit }) => `${quantity} ${unit}`,
  },
]
