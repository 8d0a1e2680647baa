import { Input } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { WrittenMoney } from "../../src/types/rule-language"

type MoneyFieldProps = {
  label: string
  currencyLabel: string
  money: WrittenMoney
  change: (money: WrittenMoney) => void
}

/** An amount in main units, with its currency. */
export const MoneyField = ({
  label,
  currencyLabel,
  money,
  change,
}: MoneyFieldProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <div className="flex gap-x-2">
      <Input
        size="small"
        inputMode="decimal"
        aria-label={label}
        placeholder={t("rules.amount")}
        value={money.amount}
        onChange={({ target }) =>
          change({ ...money, amount: target.value.trim() })
        }
      />
      <div className="w-24">
        <Input
          size="small"
          maxLength={3}
          aria-label={currencyLabel}
          placeholder={t("rules.code")}
          value={money.currency}
          onChange={({ target }) =>
            change({ ...money, currency: target.value.toUpperCase() })
          }
        />
      </div>
    </div>
  )
}
