import { Button, Container, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AccountListResponse } from "../../src/types/reconciliation/accounts"
import { useReconciliation } from "../api/use-reconciliation"
import { PageHeader } from "../reports/page-header"
import { Failure } from "../reports/failure"
import { Loading } from "../reports/loading"
import { AccountSelect } from "./accounts/account-select"
import { ChangeAccount } from "./accounts/change-account"
import { OpenAccount } from "./accounts/open-account"
import { PayeeButton } from "./accounts/payee-button"
import { useReconciliationView } from "./use-reconciliation-view"
import { reconciliationViews } from "./reconciliation-views"
import { ViewTabs } from "./view-tabs"

/** Accounts that one shop has are far fewer. */
const ALL = 200

/** Does the money that the shop believes in exist? */
export const ReconciliationPage = () => {
  const { t } = useTranslation("order-cycle")
  const { view, accountId, choose } = useReconciliationView()
  const [isOpening, setOpening] = useState(false)
  const [isChanging, setChanging] = useState(false)
  const { data, error, refetch } = useReconciliation<AccountListResponse>(
    "accounts",
    { limit: ALL }
  )
  const accounts = data?.accounts ?? []
  const account = accounts.find(({ id }) => id === accountId) ?? accounts[0]
  const View = reconciliationViews[view]
  return (
    <div className="flex flex-col gap-y-3">
      <PageHeader
        title={t("reconciliation.title")}
        hint={t("reconciliation.hint")}
      >
        {account && (
          <AccountSelect
            accounts={accounts}
            account={account}
            choose={(id) => choose({ account: id })}
          />
        )}
        {account && <PayeeButton key={account.id} account={account} />}
        {account && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => setChanging(true)}
          >
            {t("reconciliation.changeAccount")}
          </Button>
        )}
        <Button
          size="small"
          variant="secondary"
          onClick={() => setOpening(true)}
        >
          {t("reconciliation.openAccount")}
        </Button>
      </PageHeader>
      <ViewTabs view={view} choose={(chosen) => choose({ view: chosen })} />
      {!data &&
        (error ? (
          <Container className="p-0">
            <Failure error={error} retry={() => refetch()} />
          </Container>
        ) : (
          <Loading height={320} />
        ))}
      {data && !account && (
        <Container className="px-6 py-8">
          <Text size="small" weight="plus">
            {t("reconciliation.noAccount")}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t("reconciliation.noAccountHint")}
          </Text>
        </Container>
      )}
      {account && <View key={account.id} account={account} />}
      {account && isChanging && (
        <ChangeAccount
          key={account.id}
          account={account}
          close={() => setChanging(false)}
        />
      )}
      {isOpening && (
        <OpenAccount
          close={() => setOpening(false)}
          opened={(id) => choose({ account: id })}
        />
      )}
    </div>
  )
}
