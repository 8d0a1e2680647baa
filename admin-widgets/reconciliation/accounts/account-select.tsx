import { useTranslation } from "react-i18next"
import type { AccountRow } from "../../../src/types/reconciliation/accounts"
import { LabelledSelect } from "../../order/labelled-select"

type AccountSelectProps = {
  accounts: AccountRow[]
  account: AccountRow
  choose: (id: string) => void
}

/** Whose lines are looked at. */
export const AccountSelect = ({
  accounts,
  account,
  choose,
}: AccountSelectProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <LabelledSelect
      label={t("reconciliation.account")}
      isHidden
      value={account.id}
      options={accounts.map(({ id, name, currency_code }) => ({
        value: id,
        text: name.includes(currency_code.toUpperCase())
          ? name
          : `${name} (${currency_code.toUpperCase()})`,
      }))}
      change={choose}
    />
  )
}
