import { useTranslation } from "react-i18next"
import { LabelledSelect } from "../../order/labelled-select"

type CurrencySelectProps = {
  currencies: string[]
  currency: string
  choose: (currency: string) => void
}

/** In which currency lines and items are looked at. */
export const CurrencySelect = ({
  currencies,
  currency,
  choose,
}: CurrencySelectProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <div className="grid grid-cols-1 gap-3 md:grid-cols-3">
      <div className="flex flex-col gap-y-1">
        <LabelledSelect
          label={t("reconciliation.currency")}
          value={currency}
          options={currencies.map((value) => ({
            value,
            text: value.toUpperCase(),
          }))}
          change={choose}
        />
      </div>
    </div>
  )
}
