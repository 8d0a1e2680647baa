import { Button, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { CourierOfferInput } from "../../src/types/courier-choice"
import type { DraftOffer } from "./draft-offer"
import { OfferFields } from "./offer-fields"
import { readOffers } from "./read-offers"

type OfferFormProps = {
  currency: string
  isPending: boolean
  explain: (offers: CourierOfferInput[]) => void
}

const EMPTY: DraftOffer = { courier: "", service: "", price: "" }

/** Asks what couriers want for the parcel. */
export const OfferForm = ({ currency, isPending, explain }: OfferFormProps) => {
  const { t } = useTranslation("order-cycle")
  const [drafts, setDrafts] = useState([EMPTY, EMPTY])
  const [isWrong, setWrong] = useState(false)
  const send = (event: FormEvent) => {
    event.preventDefault()
    const offers = readOffers(drafts, currency)
    setWrong(offers === null)
    if (offers) {
      explain(offers)
    }
  }
  return (
    <form className="flex flex-col gap-y-2" onSubmit={send}>
      <OfferFields offers={drafts} currency={currency} change={setDrafts} />
      {isWrong && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {t("courierChoice.wrong")}
        </Text>
      )}
      <div className="flex items-center gap-2">
        <Button size="small" type="submit" isLoading={isPending}>
          {t("courierChoice.explain")}
        </Button>
        <Button
          size="small"
          type="button"
          variant="secondary"
          onClick={() => setDrafts([...drafts, EMPTY])}
        >
          {t("courierChoice.more")}
        </Button>
      </div>
    </form>
  )
}
