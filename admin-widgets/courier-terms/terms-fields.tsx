import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { LabelledSelect } from "../order/labelled-select"
import { LabelledInput } from "../packing-facts/labelled-input"
import type { TermsDraft } from "./terms-draft"
import { termsMoney } from "./terms-money"
import { termsNumbers } from "./terms-numbers"

type TermsFieldsProps = {
  draft: TermsDraft
  change: (draft: TermsDraft) => void
  /** Shipping options that may be chosen; none: it is known and stays. */
  options: { id: string; name: string }[]
}

/** How a courier's service charges, with a word what each field means. */
export const TermsFields = ({ draft, change, options }: TermsFieldsProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <>
      {options.length > 0 && (
        <div className="flex flex-col gap-y-1">
          <LabelledSelect
            label={t("courierTerms.option")}
            value={draft.shipping_option_id}
            options={options.map(({ id, name }) => ({ value: id, text: name }))}
            change={(id) => change({ ...draft, shipping_option_id: id })}
          />
        </div>
      )}
      <LabelledInput
        label={t("cartons.currency")}
        value={draft.currency_code}
        maxLength={3}
        change={(code) =>
          change({ ...draft, currency_code: code.toUpperCase() })
        }
      />
      {[...termsMoney, ...termsNumbers].map((name) => (
        <div key={name} className="flex flex-col gap-y-1">
          <LabelledInput
            type={isMoney(name) ? "text" : "number"}
            min={isMoney(name) ? undefined : 0}
            label={t(`courierTerms.field.${name}`)}
            value={draft[name]}
            change={(value) => change({ ...draft, [name]: value })}
          />
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t(`courierTerms.means.${name}`)}
          </Text>
        </div>
      ))}
    </>
  )
}

const isMoney = (name: string) => termsMoney.some((one) => one === name)
