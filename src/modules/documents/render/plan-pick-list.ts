import type { PickLine, PickListSnapshot } from "../snapshot/pick-list-snapshot"
import { a4 } from "./a4"
import type { DocumentStatus } from "./document-status"
import { drawBarcode } from "./draw-barcode"
import { drawHeader } from "./draw-header"
import { drawTable, type TableColumn } from "./draw-table"
import { headFacts } from "./head-facts"
import type { Paper } from "./paper"
import type { PaperPlan } from "./paper-plan"
import { codeCell, codeRow, pickCode } from "./pick-code"
import { paperWords } from "./words/paper-words"
import { warehouseWords } from "./words/warehouse-words"

/** Height of a line's bar code, in points. */
const CODE = 24

/** What is fetched from the shelves (A4), a bar code per line. */
export function planPickList(
  list: PickListSnapshot,
  status: DocumentStatus
): PaperPlan {
  const words = warehouseWords[list.language]
  const site = list.site ? [`${words.site}: ${list.site}`] : []
  return {
    snapshot: list,
    status,
    renderer: "pick-list/2",
    page: a4,
    head: {
      title: words.pickList,
      seller: { ...list.seller, npwp: null },
      number: null,
      facts: [...headFacts(list), ...site],
      code: list.code,
    },
    draw: (paper) =>
      drawTable(
        paper,
        toColumns(list.language),
        list.lines,
        drawHeader(paper),
        { least: 30, below: longCode }
      ),
  }
}

function toColumns(language: "id" | "en"): TableColumn<PickLine>[] {
  const words = { ...paperWords[language], ...warehouseWords[language] }
  return [
    {
      name: words.place,
      x: a4.left,
      width: 65,
      text: ({ place, tote }) =>
        [place ?? words.noPlace, tote && `${words.tote} ${tote}`]
          .filter(Boolean)
          .join("\n"),
    },
    { name: words.sku, x: 108, width: 75, text: ({ sku }) => sku ?? "" },
    { name: words.goods, x: 187, width: 150, text: ({ title }) => title },
    {
      name: words.quantity,
      x: 340,
      width: 50,
      align: "right",
      text: ({ quantity, unit }) => `${quantity} ${unit}`,
    },
    {
      name: words.scan,
      x: codeCell.x,
      width: codeCell.width,
      text: (line) => {
        const code = pickCode(line)
        return code?.place === "text" ? code.barcode.text : ""
      },
      draw: (pdf, line, y) => {
        const code = pickCode(line)
        if (code?.place === "cell") {
          drawBarcode(pdf, code.barcode, { ...codeCell, y, height: CODE })
        }
      },
    },
    {
      name: words.picked,
      x: 512,
      width: 43,
      align: "right",
      text: () => "",
      draw: (pdf, _, y) => {
        pdf.rect(533, y, 20, 20).lineWidth(0.7).stroke("black")
      },
    },
  ]
}

/** A code that is too long for its cell gets a line of its own. */
function longCode(line: PickLine) {
  const code = pickCode(line)
  return code?.place === "row"
    ? {
        height: CODE + 6,
        draw: (pdf: Paper["pdf"], y: number) => {
          drawBarcode(pdf, code.barcode, { ...codeRow, y, height: CODE })
        },
      }
    : null
}
