import { Input, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"

type KeyFieldProps = { value: string; change: (key: string) => void }

/** The name that a rule keeps for good. */
export const KeyField = ({ value, change }: KeyFieldProps) => {
  const { t } = useTranslation("order-cycle")
  const field = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label size="small" htmlFor={field}>
        {t("rules.key")}
      </Label>
      <Input
        id={field}
        size="small"
        value={value}
        onChange={({ target }) => change(target.value)}
      />
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("rules.keyHint")}
      </Text>
    </div>
  )
}
