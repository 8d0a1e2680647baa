import type { ComponentType } from "react"
import type { AccountRow } from "../../src/types/reconciliation/accounts"
import { DiscrepanciesView } from "./discrepancies/discrepancies-view"
import { FilesView } from "./files/files-view"
import { MatchedView } from "./matched/matched-view"
import { PeriodView } from "./period/period-view"
import { RunsView } from "./runs/runs-view"
import { Workbench } from "./workbench/workbench"

export type ReconciliationView =
  "workbench" | "matched" | "discrepancies" | "files" | "runs" | "period"

/** What the page shows of an account, by its name in the address. */
export const reconciliationViews: Record<
  ReconciliationView,
  ComponentType<{ account: AccountRow }>
> = {
  workbench: Workbench,
  matched: MatchedView,
  discrepancies: DiscrepanciesView,
  files: FilesView,
  runs: RunsView,
  period: PeriodView,
}
