import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ParcelAlertDto } from "../../src/types/tracking-queue"
import { AlertItem } from "./alert-item"

/** What calls for somebody, open ones first, and what became of the others. */
export const TrackerAlerts = ({ alerts }: { alerts: ParcelAlertDto[] }) => {
  const { t } = useTranslation("order-cycle")
  const sorted = [
    ...alerts.filter(({ closed_at }) => closed_at === null),
    ...alerts.filter(({ closed_at }) => closed_at !== null),
  ]
  return (
    <Container
      className="flex flex-col gap-y-3"
      role="region"
      aria-label={t("trackers.alerts")}
    >
      <Heading level="h2">{t("trackers.alerts")}</Heading>
      {sorted.length ? (
        <ul className="flex flex-col gap-y-3">
          {sorted.map((alert) => (
            <AlertItem key={alert.id} alert={alert} />
          ))}
        </ul>
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {t("trackers.noAlerts")}
        </Text>
      )}
    </Container>
  )
}
