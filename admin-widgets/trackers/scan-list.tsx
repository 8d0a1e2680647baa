import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useTrackerEvents } from "../api/use-tracker-events"
import { Failure } from "../reports/failure"
import { Loading } from "../reports/loading"
import { latestFirst } from "./latest-first"
import { ScanItem } from "./scan-item"

/** All that was told of a parcel, the latest first. */
export const ScanList = ({ trackerId }: { trackerId: string }) => {
  const { t } = useTranslation("order-cycle")
  const { data, error, refetch } = useTrackerEvents(trackerId)
  return (
    <Container
      className="flex flex-col gap-y-3"
      role="region"
      aria-label={t("trackers.scans")}
    >
      <Heading level="h2">{t("trackers.scans")}</Heading>
      {error && !data && <Failure error={error} retry={() => refetch()} />}
      {!error && !data && <Loading height={240} />}
      {data?.events.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("trackers.noScans")}
        </Text>
      )}
      <ol className="flex flex-col divide-y">
        {latestFirst(data?.events ?? []).map((event) => (
          <ScanItem key={event.id} trackerId={trackerId} event={event} />
        ))}
      </ol>
    </Container>
  )
}
