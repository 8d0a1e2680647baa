import { Alert, Button } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { AccountRow } from "../../../src/types/reconciliation/accounts"
import type {
  MatchRunResponse,
  RunListResponse,
} from "../../../src/types/reconciliation/matches"
import { useReconciliation } from "../../api/use-reconciliation"
import { useReconciliationAction } from "../../api/use-reconciliation-action"
import { useFormat } from "../../format/use-format"
import { ListCard } from "../../lists/list-card"
import { useAddressFilters } from "../../lists/use-address-filters"
import { useActorName } from "../use-actor-name"
import { ReplayForm } from "./replay-form"
import { runColumns } from "./run-columns"

/** What the rules did of an account, and the button that starts them. */
export const RunsView = ({ account }: { account: AccountRow }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const actorName = useActorName()
  const { q: _, ...page } = useAddressFilters()
  const run = useReconciliationAction<MatchRunResponse>()
  const answer = useReconciliation<RunListResponse>("runs", {
    ...page,
    account_id: account.id,
  })
  const columns = useMemo(
    () => runColumns(t, format, actorName),
    [t, format, actorName]
  )
  return (
    <div className="flex flex-col gap-y-3">
      <div className="flex items-center gap-x-3">
        <Button
          size="small"
          isLoading={run.isPending}
          onClick={() =>
            run.mutate({ path: "match", body: { account_id: account.id } })
          }
        >
          {t("runs.start")}
        </Button>
      </div>
      {run.error && (
        <Alert variant="error" role="alert">
          {run.error.message}
        </Alert>
      )}
      {run.data && (
        <Alert variant={run.data.failures.length ? "warning" : "success"}>
          {[
            t("runs.matched", { count: run.data.matched.length }),
            ...run.data.failures,
          ].join(" ")}
        </Alert>
      )}
      <ListCard
        words="runs"
        answer={answer}
        rows={answer.data?.runs}
        columns={columns}
        getRowId={({ id }) => id}
        rowCount={answer.data?.count}
        enableSearch={false}
      />
      {account.kind === "bank" && <ReplayForm account={account} />}
    </div>
  )
}
