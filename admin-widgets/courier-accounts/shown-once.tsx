import { Alert, Copy } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** What the server keeps only as a hash or encrypted: copy it now. */
export const ShownOnce = ({
  label,
  value,
}: {
  label: string
  value: string
}) => {
  const { t } = useTranslation("order-cycle")
  return (
    <Alert variant="warning" role="status">
      <div className="flex flex-col gap-y-1">
        <span>
          {label}: {t("courierAccounts.once")}
        </span>
        <span className="flex items-center gap-x-2">
          <code className="break-all">{value}</code>
          <Copy content={value} />
        </span>
      </div>
    </Alert>
  )
}
