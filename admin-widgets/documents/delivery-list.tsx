import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useDocument } from "../api/use-document"
import { useFormat } from "../format/use-format"
import { actorText } from "../order/actor-text"
import { Failure } from "../reports/failure"

/** Who got a paper, newest first. */
export const DeliveryList = ({ id }: { id: string }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { data, error, refetch } = useDocument(id)
  if (error && !data) {
    return <Failure error={error} retry={() => refetch()} />
  }
  if (!data) {
    return <Text size="small">{t("loading")}</Text>
  }
  if (!data.deliveries.length) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("documents.nobody")}
      </Text>
    )
  }
  return (
    <ul aria-label={t("documents.deliveries")}>
      {data.deliveries.map(({ id: key, channel, recipient, at, state }) => (
        <li key={key} className="txt-compact-small text-ui-fg-subtle">
          {t(`documents.channel.${channel}`, {
            time: format.moment(at),
            recipient:
              channel === "print" ? actorText(recipient, t) : recipient,
          })}
          {state !== "sent" && `: ${t(`documents.mail.${state}`)}`}
        </li>
      ))}
    </ul>
  )
}
