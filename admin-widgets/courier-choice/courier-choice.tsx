import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  ChosenOffer,
  CourierOfferInput,
} from "../../src/types/courier-choice"
import { useCourierChoice } from "../api/use-courier-choice"
import { PanelSection } from "../order/panel-section"
import { ReasonForm } from "../order/reason-form"
import { ExplainedOffers } from "./explained-offers"
import { OfferForm } from "./offer-form"

type CourierChoiceProps = { orderId: string; currency: string }

/** What the server accepts. */
const SHORTEST_REASON = 10

/** Which courier's offer for an order's parcel costs least in the end. */
export const CourierChoice = ({ orderId, currency }: CourierChoiceProps) => {
  const { t } = useTranslation("order-cycle")
  const [isOpen, setOpen] = useState(false)
  const [offers, setOffers] = useState<CourierOfferInput[]>([])
  /** Another than the first, which needs a reason. */
  const [other, setOther] = useState<ChosenOffer | null>(null)
  const asked = useCourierChoice(orderId)
  const taken = useCourierChoice(orderId)
  const choice = asked.data?.courier_choice
  const chosen = taken.data?.courier_choice.chosen
  const take = ({ courier, service }: ChosenOffer, reason?: string) =>
    taken.mutate(
      { offers, chosen: { courier, service }, reason },
      { onSuccess: () => setOther(null) }
    )
  const error = asked.error ?? (other ? null : taken.error)
  if (!isOpen) {
    return (
      <PanelSection title={t("courierChoice.title")}>
        <div>
          <Button
            size="small"
            variant="secondary"
            onClick={() => setOpen(true)}
          >
            {t("courierChoice.open")}
          </Button>
        </div>
      </PanelSection>
    )
  }
  return (
    <PanelSection title={t("courierChoice.title")}>
      <Text size="small" className="text-ui-fg-subtle">
        {t("courierChoice.hint")}
      </Text>
      <OfferForm
        currency={currency}
        isPending={asked.isPending}
        explain={(given) => {
          setOffers(given)
          setOther(null)
          taken.reset()
          asked.mutate({ offers: given })
        }}
      />
      {choice && (
        <ExplainedOffers
          choice={choice}
          choose={(offer) =>
            offer.place === 1 ? take(offer) : setOther(offer)
          }
        />
      )}
      {other && (
        <ReasonForm
          label={t("courierChoice.reason", { characters: SHORTEST_REASON })}
          shortest={SHORTEST_REASON}
          action={t("courierChoice.override")}
          error={taken.error}
          isPending={taken.isPending}
          submit={(reason) => take(other, reason)}
          close={() => setOther(null)}
        />
      )}
      {error && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {error.message}
        </Text>
      )}
      {chosen && (
        <Text size="small" role="status">
          {t("courierChoice.chosen", {
            offer: [chosen.courier, chosen.service].filter(Boolean).join(" "),
          })}
        </Text>
      )}
    </PanelSection>
  )
}
