import { useTranslation } from "react-i18next"
import { LabelledInput } from "../packing-facts/labelled-input"
import type { DraftOffer } from "./draft-offer"

type OfferFieldsProps = {
  offers: DraftOffer[]
  currency: string
  change: (offers: DraftOffer[]) => void
}

/** One row of fields for each courier that could take the parcel. */
export const OfferFields = ({ offers, currency, change }: OfferFieldsProps) => {
  const { t } = useTranslation("order-cycle")
  const set = (index: number, part: Partial<DraftOffer>) =>
    change(offers.map((one, at) => (at === index ? { ...one, ...part } : one)))
  return (
    <ul className="flex flex-col gap-y-2">
      {offers.map((offer, index) => (
        <li
          key={index}
          className="grid gap-2"
          style={{ gridTemplateColumns: "repeat(3, minmax(0, 1fr))" }}
        >
          <LabelledInput
            label={t("courierChoice.courier", { number: index + 1 })}
            value={offer.courier}
            maxLength={40}
            change={(courier) => set(index, { courier })}
          />
          <LabelledInput
            label={t("courierChoice.service", { number: index + 1 })}
            value={offer.service}
            maxLength={100}
            change={(service) => set(index, { service })}
          />
          <LabelledInput
            label={t("courierChoice.price", {
              number: index + 1,
              currency: currency.toUpperCase(),
            })}
            value={offer.price}
            change={(price) => set(index, { price })}
          />
        </li>
      ))}
    </ul>
  )
}
