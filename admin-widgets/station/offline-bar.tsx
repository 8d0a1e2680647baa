import { Alert } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Says that nothing can be scanned, and that it begins again by itself. */
export const OfflineBar = () => {
  const { t } = useTranslation("order-cycle")
  return (
    <Alert variant="error" role="alert">
      {t("station.offline")}
    </Alert>
  )
}
