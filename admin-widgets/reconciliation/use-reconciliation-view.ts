import { useSearchParams } from "react-router-dom"
import {
  type ReconciliationView,
  reconciliationViews,
} from "./reconciliation-views"

/** Which account and view the address holds. */
export const useReconciliationView = () => {
  const [search, setSearch] = useSearchParams()
  const asked = search.get("view") ?? ""
  const view: ReconciliationView =
    asked in reconciliationViews ? (asked as ReconciliationView) : "workbench"
  const accountId = search.get("account")
  return {
    view,
    accountId,
    // Another view's page and filters mean nothing here.
    choose: (change: { view?: ReconciliationView; account?: string }) =>
      setSearch({
        view,
        ...(accountId && { account: accountId }),
        ...change,
      }),
  }
}
