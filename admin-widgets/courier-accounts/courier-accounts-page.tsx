import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { useCourierAccounts } from "../api/use-courier-accounts"
import { useFormat } from "../format/use-format"
import { ListCard } from "../lists/list-card"
import { useAddressFilters } from "../lists/use-address-filters"
import { AccountCard } from "./account-card"
import { accountColumns } from "./account-columns"
import { NewAccount } from "./new-account"

/** Accounts that connect couriers, and how they fare. */
export const CourierAccountsPage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  /** An id of an account, or "new". */
  const [opened, open] = useState<string | null>(null)
  const { offset, limit } = useAddressFilters()
  const answer = useCourierAccounts({ offset, limit })
  const columns = useMemo(
    () => accountColumns(t, format, ({ id }) => open(id)),
    [t, format]
  )
  const account = answer.data?.courier_accounts.find(({ id }) => id === opened)
  return (
    <div className="flex flex-col gap-y-3">
      {opened === "new" && answer.data && (
        <NewAccount
          providers={answer.data.providers}
          couriers={answer.data.couriers}
          close={() => open(null)}
        />
      )}
      {account && (
        <AccountCard
          key={account.id}
          account={account}
          provider={answer.data?.providers.find(
            ({ id }) => id === account.provider_id
          )}
          close={() => open(null)}
        />
      )}
      <ListCard
        words="courierAccounts"
        answer={answer}
        rows={answer.data?.courier_accounts}
        columns={columns}
        getRowId={({ id }) => id}
        rowCount={answer.data?.count}
        enableSearch={false}
        actions={[
          { label: t("courierAccounts.new"), onClick: () => open("new") },
        ]}
      />
    </div>
  )
}
