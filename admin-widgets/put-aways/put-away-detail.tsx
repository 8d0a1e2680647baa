import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { PutAwayListRow } from "../../src/types/put-away"
import { useFormat } from "../format/use-format"
import { actorText } from "../order/actor-text"
import { ConfirmPutAway } from "./confirm-put-away"

type PutAwayDetailProps = { row: PutAwayListRow; close: () => void }

/** Units of one item out of one parcel, and what they are like. */
export const PutAwayDetail = ({ row, close }: PutAwayDetailProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const title = t("panel.item", {
    quantity: format.whole(row.quantity),
    title: row.sku ? `${row.title} (${row.sku})` : row.title,
  })
  return (
    <Container
      className="flex flex-col gap-y-3"
      role="region"
      aria-label={title}
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading level="h2">{title}</Heading>
        <Button size="small" variant="transparent" onClick={close}>
          {t("audit.close")}
        </Button>
      </div>
      <Text size="small">
        {t("putAways.way", {
          parcel: row.parcel_code,
          place: row.places.join(", ") || t("picking.noPlace"),
        })}
      </Text>
      {row.confirmed_at && row.condition ? (
        <Text size="small">
          {[
            t("putAways.confirmed", {
              condition: t(`putAways.done.${row.condition}`),
              time: format.moment(row.confirmed_at),
              actor: actorText(row.confirmed_by ?? "system", t),
            }),
            row.note,
          ]
            .filter(Boolean)
            .join(": ")}
        </Text>
      ) : (
        <ConfirmPutAway id={row.id} done={close} />
      )}
    </Container>
  )
}
