import { useState } from "react"
import type { ItemRow } from "../../../src/types/reconciliation/items"
import type { LineRow } from "../../../src/types/reconciliation/lines"
import type { Tray } from "./tray"

const empty: Tray = { lines: [], items: [] }

/** What a person collects to be matched with each other. */
export const useTray = () => {
  const [tray, setTray] = useState(empty)
  /** The difference that was agreed to; another one is asked about anew. */
  const [agreed, agree] = useState<bigint | null>(null)
  return {
    ...tray,
    agreed,
    agree,
    clear: () => {
      setTray(empty)
      agree(null)
    },
    toggleLine: (line: LineRow) =>
      setTray(({ lines, items }) => ({
        items,
        lines: toggled(lines, line, ({ id }) => id === line.id),
      })),
    toggleItem: (item: ItemRow) =>
      setTray(({ lines, items }) => ({
        lines,
        items: toggled(
          items,
          { item, wanted_minor: null },
          (one) => one.item.id === item.id
        ),
      })),
    /** Gives each item its part, by item id. */
    split: (wanted: Map<string, bigint>) =>
      setTray(({ lines, items }) => ({
        lines,
        items: items.map(({ item }) => ({
          item,
          wanted_minor: wanted.get(item.id) ?? null,
        })),
      })),
  }
}

function toggled<Row>(rows: Row[], row: Row, isIt: (row: Row) => boolean) {
  const rest = rows.filter((one) => !isIt(one))
  return rest.length < rows.length ? rest : [...rows, row]
}
