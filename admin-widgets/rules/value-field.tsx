import { Input } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Comparison, WrittenMoney } from "../../src/types/rule-language"
import { factTypes } from "./fact-types"
import { MoneyField } from "./money-field"
import { valueText } from "./value-text"
import { YesNoSelect } from "./yes-no-select"

type ValueFieldProps = {
  comparison: Comparison
  change: (value: Comparison["value"]) => void
}

/** What a fact is compared with, in the form that its type asks for. */
export const ValueField = ({ comparison, change }: ValueFieldProps) => {
  const { t } = useTranslation("order-cycle")
  const { fact, op, value } = comparison
  const type = factTypes[fact]
  const [typed, setTyped] = useState<string | null>(null)
  const name = t(`rules.fact.${fact}`)
  const label = t("rules.value", { fact: name })
  if (op === "in" || op === "not_in") {
    return (
      <Input
        size="small"
        aria-label={label}
        placeholder={t(type === "money" ? "rules.moneyList" : "rules.list")}
        value={typed ?? valueText.write(value)}
        onChange={({ target }) => {
          setTyped(target.value)
          change(valueText.readList(target.value, type))
        }}
        onBlur={() => setTyped(null)}
      />
    )
  }
  if (op === "exists" || type === "flag") {
    return <YesNoSelect label={label} value={value === true} change={change} />
  }
  if (type === "money") {
    return (
      <MoneyField
        label={label}
        currencyLabel={t("rules.currency", { fact: name })}
        money={value as WrittenMoney}
        change={change}
      />
    )
  }
  return (
    <Input
      size="small"
      inputMode={type === "number" ? "decimal" : "text"}
      aria-label={label}
      value={valueText.write(value)}
      onChange={({ target }) => change(valueText.readOne(target.value, type))}
    />
  )
}
