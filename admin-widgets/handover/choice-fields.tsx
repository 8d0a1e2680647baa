import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParcels } from "../api/use-parcels"
import { useFormat } from "../format/use-format"
import { KeyChoice } from "../station/key-choice"
import { LocationChoice } from "../station/setup/location-choice"
import type { HandoverChoice } from "./handover-choice"

/** What one answer of the server holds at most. */
const MOST = 200

type ChoiceFieldsProps = {
  choice: HandoverChoice
  change: (choice: HandoverChoice) => void
}

/** Whom parcels are given to and from where, and how many wait for that. */
export const ChoiceFields = ({ choice, change }: ChoiceFieldsProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { data, error } = useParcels({
    state: "labelled",
    location_id: choice.location_id ?? undefined,
    offset: 0,
    limit: MOST,
  })
  const waiting = data?.parcels ?? []
  const couriers = new Set(
    [...waiting, choice].flatMap(({ courier }) => courier ?? [])
  )
  const left = waiting.filter(
    ({ courier }) => choice.courier === null || courier === choice.courier
  ).length
  return (
    <>
      <LocationChoice
        legend={t("handover.from")}
        none={t("handover.anywhere")}
        chosen={choice.location_id}
        choose={(location_id) => change({ ...choice, location_id })}
      />
      <KeyChoice
        legend={t("station.courier")}
        options={[
          { value: null, text: t("handover.anyCourier") },
          ...[...couriers].sort().map((name) => ({ value: name, text: name })),
        ]}
        chosen={choice.courier}
        choose={(courier) => change({ ...choice, courier })}
      />
      <Text size="small" className="text-ui-fg-subtle" role="status">
        {error
          ? error.message
          : data &&
            t(data.count > MOST ? "handover.waitsMore" : "handover.waits", {
              parcels: format.whole(left),
            })}
      </Text>
    </>
  )
}
