import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  CloseStockAlertBody,
  StockAlertResponse,
  StockAlertRow,
} from "../../../src/types/replenishment/alerts"
import { useReplenishmentAction } from "../../api/use-replenishment-action"
import { ReasonForm } from "../../order/reason-form"

/** Closes an alert that a person has seen to, and notes why. */
export const CloseAlert = ({ alert }: { alert: StockAlertRow }) => {
  const { t } = useTranslation("order-cycle")
  const [isOpen, setOpen] = useState(false)
  const close = useReplenishmentAction<StockAlertResponse>()
  if (!isOpen) {
    return (
      <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
        {t("stockAlerts.close")}
      </Button>
    )
  }
  return (
    <ReasonForm
      label={t("stockAlerts.note")}
      shortest={5}
      action={t("stockAlerts.close")}
      error={close.error}
      isPending={close.isPending}
      submit={(note) => {
        const body: CloseStockAlertBody = { note }
        close.mutate({ path: `alerts/${alert.id}/close`, body })
      }}
      close={() => setOpen(false)}
    />
  )
}
