import { useState } from "react"
import type { AccountRow } from "../../../src/types/reconciliation/accounts"
import { planTray } from "./plan-tray"
import { useCursor } from "./use-cursor"
import { useDecisions } from "./use-decisions"
import { useOpenLists } from "./use-open-lists"
import { useTray } from "./use-tray"

/** The two lists of an account, what is collected of them, and decisions. */
export const useWorkbench = (account: AccountRow) => {
  const [currency_code, chooseCurrency] = useState(account.currency_code)
  const [pane, setPane] = useState<"lines" | "items">("lines")
  const [searched, search] = useState({ lines: "", items: "" })
  const [panel, show] = useState<"split" | "undo" | null>(null)
  const { lines, items, first, suggestions, currencies } = useOpenLists(
    account,
    currency_code,
    searched
  )
  const lineCursor = useCursor(lines.rows ?? [])
  const itemCursor = useCursor(items.rows ?? [])
  const collected = useTray()
  const line = lineCursor.row
  const tray = {
    items: collected.items,
    // One line need not be collected: it is the one that is looked at.
    lines: collected.lines.length ? collected.lines : line ? [line] : [],
  }
  const plan = planTray(tray)
  const decisions = useDecisions(collected.clear)
  const isAgreed = collected.agreed === plan.difference_minor
  return {
    pane,
    setPane,
    searched,
    search,
    panel,
    show,
    lines,
    items,
    lineCursor,
    itemCursor,
    line,
    collected,
    tray,
    plan,
    isCollecting: collected.items.length + collected.lines.length > 0,
    isAgreed,
    isReady:
      plan.problem === null &&
      (plan.remainder === "none" || isAgreed) &&
      !decisions.isPending,
    decisions,
    suggestionsOf: (lineId: string) =>
      suggestions.filter(({ line_id }) => line_id === lineId),
    first,
    currency_code,
    currencies,
    /** What was collected in another currency is put back. */
    chooseCurrency: (chosen: string) => {
      collected.clear()
      chooseCurrency(chosen)
    },
  }
}

export type Workbench = ReturnType<typeof useWorkbench>
