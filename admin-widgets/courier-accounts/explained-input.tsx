import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { LabelledInput } from "../packing-facts/labelled-input"

type ExplainedInputProps = {
  /** Of its texts: `courierAccounts.field` and `courierAccounts.means`. */
  name: string
  value: string
  change: (value: string) => void
  type?: "number"
}

/** A field of an account, with a word what it means. */
export const ExplainedInput = ({ name, ...input }: ExplainedInputProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <div className="flex flex-col gap-y-1">
      <LabelledInput
        {...input}
        min={input.type && 1}
        label={t(`courierAccounts.field.${name}`)}
      />
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t(`courierAccounts.means.${name}`)}
      </Text>
    </div>
  )
}
