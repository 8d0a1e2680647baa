import { Button, Container, Copy, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type { ParcelListRow } from "../../src/types/packing"
import { useFormat } from "../format/use-format"
import { actorText } from "../order/actor-text"
import { OrderLink } from "../orders/order-link"
import { placeName } from "../packing-facts/place-name"
import { contentsText } from "./contents-text"
import { ParcelActions } from "./parcel-actions"
import { ParcelPapers } from "./parcel-papers"
import { ParcelStateBadge } from "./parcel-state-badge"

type ParcelDetailProps = {
  parcel: ParcelListRow
  places: { id: string; name: string }[]
  close: () => void
}

/** One parcel: what is in it, what became of its label, and what to do. */
export const ParcelDetail = ({ parcel, places, close }: ParcelDetailProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { code, order_id, display_id, state, tracking_number } = parcel
  const title = t("parcels.parcel", { code })
  return (
    <Container
      className="flex flex-col gap-y-3"
      role="region"
      aria-label={title}
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div className="flex flex-wrap items-center gap-3">
          <Heading level="h2">{title}</Heading>
          <OrderLink order={{ id: order_id, display_id }} />
          <ParcelStateBadge state={state} />
        </div>
        <Button size="small" variant="transparent" onClick={close}>
          {t("audit.close")}
        </Button>
      </div>
      {parcel.attempt_error && (
        <Text size="small" className="text-ui-fg-error">
          {t("parcels.carrierSays", { words: parcel.attempt_error })}
        </Text>
      )}
      {toFacts(parcel, places, t, format).map((fact) => (
        <Text key={fact} size="small">
          {fact}
        </Text>
      ))}
      {tracking_number && (
        <div className="flex items-center gap-x-2">
          <Text size="small">
            {t("panel.tracking", {
              courier: parcel.courier ?? t("none"),
              number: tracking_number,
            })}
          </Text>
          <Copy content={tracking_number} />
        </div>
      )}
      <ParcelPapers parcel={parcel} />
      <ParcelActions key={state} parcel={parcel} />
    </Container>
  )
}

const toFacts = (
  parcel: ParcelListRow,
  places: ParcelDetailProps["places"],
  t: Translate,
  format: Format
) => [
  contentsText(parcel.items, t, format),
  t("parcels.liesAt", { place: placeName(places, parcel.location_id) }),
  ...(parcel.weight_g === null
    ? []
    : [t("parcels.weighs", { grams: format.whole(parcel.weight_g) })]),
  ...(parcel.packed_at
    ? [
        t("parcels.packedBy", {
          time: format.moment(parcel.packed_at),
          actor: actorText(parcel.packed_by ?? "system", t),
        }),
      ]
    : []),
  ...(parcel.handed_over_at
    ? [t("parcels.leftAt", { time: format.moment(parcel.handed_over_at) })]
    : []),
]
