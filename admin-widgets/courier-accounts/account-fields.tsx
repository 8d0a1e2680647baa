import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CourierProviderDto } from "../../src/types/courier-accounts"
import { LabelledSelect } from "../order/labelled-select"
import type { AccountDraft } from "./account-draft"
import { CourierBoxes } from "./courier-boxes"
import { ExplainedInput } from "./explained-input"

type AccountFieldsProps = {
  draft: AccountDraft
  change: (draft: AccountDraft) => void
  providers: CourierProviderDto[]
  couriers: { code: string; name: string }[]
}

/** What a new account needs, with a word how its provider is connected. */
export const AccountFields = ({
  draft,
  change,
  providers,
  couriers,
}: AccountFieldsProps) => {
  const { t, i18n } = useTranslation("order-cycle")
  const provider = providers.find(({ id }) => id === draft.provider_id)
  const connect = `courierAccounts.connect.${draft.provider_id}`
  const field = (
    name: keyof Omit<AccountDraft, "couriers">,
    type?: "number"
  ) => (
    <ExplainedInput
      key={name}
      name={name}
      type={type}
      value={draft[name]}
      change={(value) => change({ ...draft, [name]: value })}
    />
  )
  return (
    <>
      <div className="flex flex-col gap-y-1">
        <LabelledSelect
          label={t("courierAccounts.provider")}
          value={draft.provider_id}
          options={providers.map(({ id }) => ({ value: id, text: id }))}
          change={(provider_id) => change({ ...draft, provider_id })}
        />
        <Text size="small" className="text-ui-fg-subtle">
          {i18n.exists(connect, { ns: "order-cycle" })
            ? t(connect)
            : t("courierAccounts.connectOwn")}
        </Text>
      </div>
      {field("name")}
      <CourierBoxes
        couriers={couriers}
        chosen={draft.couriers}
        change={(chosen) => change({ ...draft, couriers: chosen })}
      />
      {provider?.webhook !== "none" && field("secret")}
      {provider?.poll && (
        <>
          {field("api_key")}
          {field("base_url")}
          {field("rps", "number")}
          {field("daily_quota", "number")}
          {field("quota_zone")}
        </>
      )}
    </>
  )
}
