import { useTranslation } from "react-i18next"
import {
  type Comparison,
  type Fact,
  lineFacts,
  operators,
  orderFacts,
} from "../../src/types/rule-language"
import { LabelledSelect } from "../order/labelled-select"
import { factTypes } from "./fact-types"
import { makeComparison } from "./make-comparison"
import { ValueField } from "./value-field"

type ComparisonFieldsProps = {
  comparison: Comparison
  /** Whether it is asked of one line. */
  inLine: boolean
  change: (comparison: Comparison) => void
}

const ofOrder = Object.keys(orderFacts) as Fact[]
const ofLine = Object.keys(lineFacts) as Fact[]

/** One row: a fact, an operator that it has, and a value. */
export const ComparisonFields = ({
  comparison,
  inLine,
  change,
}: ComparisonFieldsProps) => {
  const { t } = useTranslation("order-cycle")
  const { fact, op } = comparison
  const facts = inLine ? [...ofLine, ...ofOrder] : ofOrder
  return (
    <>
      <LabelledSelect
        isHidden
        label={t("rules.factOf")}
        value={fact}
        options={facts.map((one) => ({
          value: one,
          text: t(`rules.fact.${one}`),
        }))}
        change={(chosen) => change(makeComparison(chosen, op, comparison))}
      />
      <LabelledSelect
        isHidden
        label={t("rules.opOf")}
        value={op}
        options={operators[factTypes[fact]].map((one) => ({
          value: one,
          text: t(`rules.op.${one}`),
        }))}
        change={(chosen) => change(makeComparison(fact, chosen, comparison))}
      />
      <ValueField
        key={`${fact} ${op}`}
        comparison={comparison}
        change={(value) => change({ ...comparison, value })}
      />
    </>
  )
}
