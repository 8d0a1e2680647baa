import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import type { AccountListResponse } from "../../../src/types/reconciliation/accounts"
import type { DiscrepancyListResponse } from "../../../src/types/reconciliation/discrepancies"
import { useReconciliation } from "../../api/use-reconciliation"
import { useFormat } from "../../format/use-format"
import { ListCard } from "../../lists/list-card"
import { useAddressFilters } from "../../lists/use-address-filters"
import { useActorName } from "../use-actor-name"
import { discrepancyColumns } from "./discrepancy-columns"
import { DiscrepancyDetail } from "./discrepancy-detail"
import { discrepancyFilterChoices } from "./discrepancy-filter-choices"

/** What somebody still has to do something about. */
const UNRESOLVED = "open,snoozed,investigating,proposed"

/**
 * What does not agree, the most pressing first: of all accounts, since what
 * is missing at a provider is no account's.
 */
export const DiscrepanciesView = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const actorName = useActorName()
  const [search] = useSearchParams()
  const [opened, open] = useState<string | null>(null)
  const {
    q: _,
    state,
    ...asked
  } = useAddressFilters("code", "state", "account_id")
  const answer = useReconciliation<DiscrepancyListResponse>("discrepancies", {
    ...asked,
    order_id: search.get("order_id") || undefined,
    state: state ?? UNRESOLVED,
  })
  const accounts = useReconciliation<AccountListResponse>("accounts", {
    limit: 200,
  }).data?.accounts
  const columns = useMemo(
    () =>
      discrepancyColumns(t, format, accounts ?? [], actorName, ({ id }) =>
        open(id)
      ),
    [t, format, accounts, actorName]
  )
  const filters = useMemo(
    () => discrepancyFilterChoices(t, accounts ?? []),
    [t, accounts]
  )
  const rows = answer.data?.discrepancies
  const row = rows?.find(({ id }) => id === opened)
  return (
    <div className="flex flex-col gap-y-3">
      {row && (
        <DiscrepancyDetail key={row.id} row={row} close={() => open(null)} />
      )}
      <ListCard
        words="discrepancies"
        answer={answer}
        rows={rows}
        columns={columns}
        filters={filters}
        getRowId={({ id }) => id}
        rowCount={answer.data?.count}
        enableSearch={false}
      />
    </div>
  )
}
