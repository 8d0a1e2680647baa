import { useTranslation } from "react-i18next"
import { LabelledSelect } from "../order/labelled-select"

type YesNoSelectProps = {
  label: string
  value: boolean
  change: (value: boolean) => void
}

/** True or false, in words. */
export const YesNoSelect = ({ label, value, change }: YesNoSelectProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <LabelledSelect
      isHidden
      label={label}
      value={value ? "yes" : "no"}
      options={(["yes", "no"] as const).map((one) => ({
        value: one,
        text: t(`rules.${one}`),
      }))}
      change={(chosen) => change(chosen === "yes")}
    />
  )
}
