import type { RefObject } from "react"
import { useKeys } from "./use-keys"
import type { Workbench } from "./use-workbench"

/** The workbench by keyboard (design §8). */
export const useWorkbenchKeys = (
  bench: Workbench,
  searchField: RefObject<HTMLInputElement | null>,
  toggleHelp: () => void
) => {
  const { pane, lines, items, lineCursor, itemCursor, decisions } = bench
  const suggestions = bench.line ? bench.suggestionsOf(bench.line.id) : []
  const [cursor, list] =
    pane === "lines" ? [lineCursor, lines] : [itemCursor, items]
  const move = (step: number) => () => {
    cursor.move(step)
    if (step > 0 && cursor.isNearEnd) {
      list.loadMore()
    }
  }
  const confirmNth = (place: number) => () => {
    const suggestion = suggestions[place]
    if (suggestion) {
      lineCursor.hold()
      decisions.confirmSuggestion(suggestion)
    }
  }
  const side = () => bench.setPane(pane === "lines" ? "items" : "lines")
  useKeys({
    j: move(1),
    ArrowDown: move(1),
    k: move(-1),
    ArrowUp: move(-1),
    ArrowLeft: side,
    ArrowRight: side,
    Enter: bench.isCollecting ? () => confirmTray(bench) : confirmNth(0),
    1: confirmNth(0),
    2: confirmNth(1),
    3: confirmNth(2),
    " ": () => collect(bench),
    s: () => {
      if (bench.collected.items.length && bench.tray.lines.length === 1) {
        bench.show("split")
      }
    },
    x: suggestions[0] && (() => decisions.reject(suggestions[0])),
    u: decisions.lastMatchId ? () => bench.show("undo") : undefined,
    "/": () => searchField.current?.focus(),
    "?": toggleHelp,
    Escape: () => {
      bench.show(null)
      bench.collected.clear()
    },
  })
}

/** Confirms what was collected, if it adds up or its remainder is agreed. */
export function confirmTray({
  isReady,
  decisions,
  plan,
  lineCursor,
}: Workbench) {
  if (isReady) {
    lineCursor.hold()
    decisions.confirm(plan.matches)
  }
}

function collect({ pane, lineCursor, itemCursor, collected }: Workbench) {
  if (pane === "lines" && lineCursor.row) {
    collected.toggleLine(lineCursor.row)
  }
  if (pane === "items" && itemCursor.row) {
    collected.toggleItem(itemCursor.row)
  }
}
