import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { CourierProviderDto } from "../../src/types/courier-accounts"
import type { CourierAccountResponse } from "../../src/types/tracking"
import { useOrderAction } from "../api/use-order-action"
import { FactForm } from "../packing-facts/fact-form"
import type { AccountDraft } from "./account-draft"
import { AccountFields } from "./account-fields"
import { readAccount } from "./read-account"
import { WebhookAddress } from "./webhook-address"

type NewAccountProps = {
  providers: CourierProviderDto[]
  couriers: { code: string; name: string }[]
  close: () => void
}

const empty: AccountDraft = {
  provider_id: "",
  name: "",
  couriers: [],
  secret: "",
  api_key: "",
  base_url: "",
  rps: "",
  daily_quota: "",
  quota_zone: "",
}

/** Connects a provider; then shows, this once, where its webhooks go. */
export const NewAccount = ({ providers, couriers, close }: NewAccountProps) => {
  const { t } = useTranslation("order-cycle")
  // Some can neither be asked nor send anything: a person tells for them.
  const usable = providers.filter(
    ({ poll, webhook }) => poll || webhook !== "none"
  )
  const [draft, change] = useState({
    ...empty,
    provider_id: usable[0]?.id ?? "",
  })
  const { mutate, data, error, isPending } = useOrderAction("courier-accounts")
  if (data) {
    const { courier_account } = data as CourierAccountResponse
    return (
      <WebhookAddress
        account={courier_account.name}
        token={courier_account.path_token}
        close={close}
      />
    )
  }
  return (
    <FactForm
      title={t("courierAccounts.new")}
      refusal={error?.message}
      isSaving={isPending}
      canSave={Boolean(draft.name.trim() && draft.couriers.length)}
      save={() => mutate(readAccount(draft))}
      removable={null}
      close={close}
    >
      <AccountFields
        draft={draft}
        change={change}
        providers={usable}
        couriers={couriers}
      />
    </FactForm>
  )
}
