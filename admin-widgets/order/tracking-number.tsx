import { Copy, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type TrackingNumberProps = { courier: string | null; number: string }

/** By which number a parcel's courier knows it. */
export const TrackingNumber = ({ courier, number }: TrackingNumberProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <div className="flex items-center gap-x-2">
      <Text size="small" className="text-ui-fg-subtle">
        {t("panel.tracking", { courier: courier ?? t("none"), number })}
      </Text>
      <Copy content={number} />
    </div>
  )
}
