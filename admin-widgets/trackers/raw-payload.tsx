import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { EventVersionDto } from "../../src/types/tracking-queue"
import { useTrackerPayloads } from "../api/use-tracker-payloads"
import { useFormat } from "../format/use-format"
import { Failure } from "../reports/failure"
import { Loading } from "../reports/loading"
import { statusText } from "./status-text"

type RawPayloadProps = { trackerId: string; version: EventVersionDto }

/** One telling: what it said, and the payload that said it. */
export const RawPayload = ({ trackerId, version }: RawPayloadProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { data, error, refetch } = useTrackerPayloads(trackerId)
  if (!data) {
    return (
      <li>
        {error ? (
          <Failure error={error} retry={() => refetch()} />
        ) : (
          <Loading height={80} />
        )}
      </li>
    )
  }
  const payload = data.payloads.find(({ id }) => id === version.payload_id)
  return (
    <li className="flex flex-col gap-y-1">
      <Text size="xsmall" className="text-ui-fg-subtle">
        {payload
          ? t("trackers.received", {
              source: t(`trackers.source.${payload.source}`),
              time: format.moment(version.received_at),
            })
          : t("trackers.gone")}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {[
          t("trackers.courierSays", {
            code: version.code ?? t("none"),
            status: version.raw_status ?? t("none"),
          }),
          version.status && statusText(version.status, t),
          t(`trackers.rule.${version.rule}`),
        ]
          .filter(Boolean)
          .join(" · ")}
      </Text>
      {payload && (
        <pre className="bg-ui-bg-subtle txt-small max-h-[250px] overflow-auto rounded-md p-3 whitespace-pre-wrap break-all">
          {pretty(payload.body)}
        </pre>
      )}
    </li>
  )
}

/** JSON in lines; what is none stays as it came. */
function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}
