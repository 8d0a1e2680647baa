import { Container, Heading, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type {
  CountsDueResponse,
  NewStockCountInput,
  StockCountResponse,
} from "../../../src/types/replenishment/stock-counts"
import { newClientId } from "../../api/new-client-id"
import { useReplenishment } from "../../api/use-replenishment"
import { useReplenishmentAction } from "../../api/use-replenishment-action"
import { useFormat } from "../../format/use-format"
import { LabelledInput } from "../../packing-facts/labelled-input"
import { FormEnd } from "../parts/form-end"
import { PlaceSelect } from "../parts/place-select"
import { readQuantity } from "../reorder/read-quantity"
import { countPath } from "./count-path"

type NewCountProps = {
  places: { id: string; name: string }[]
  close: () => void
}

/** Makes a sheet of the items that are due, longest overdue first. */
export const NewCount = ({ places, close }: NewCountProps) => {
  const { t } = useTranslation("order-cycle")
  const go = useNavigate()
  const [chosen, setLocation] = useState<string | null>(null)
  // The places may come after the form was opened.
  const locationId = chosen ?? places[0]?.id ?? ""
  const [size, setSize] = useState("50")
  // One per form: a second press makes no second sheet.
  const [idempotency_key] = useState(newClientId)
  const make = useReplenishmentAction<StockCountResponse>()
  const lines = readQuantity(size)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (lines === null) {
      return
    }
    const body: NewStockCountInput = {
      location_id: locationId,
      size: lines,
      idempotency_key,
    }
    make.mutate(
      { path: "counts", body },
      { onSuccess: ({ count }) => go(countPath(count.id)) }
    )
  }
  return (
    <Container className="px-6 py-4" role="region" aria-label={t("count.new")}>
      <form className="flex flex-col gap-y-3" onSubmit={send}>
        <Heading level="h2">{t("count.new")}</Heading>
        <div className="grid grid-cols-1 gap-3 md:grid-cols-2">
          <PlaceSelect
            places={places}
            value={locationId}
            change={setLocation}
          />
          <LabelledInput
            label={t("count.size")}
            type="number"
            min={1}
            value={size}
            change={setSize}
          />
        </div>
        {locationId && <Due locationId={locationId} />}
        <FormEnd
          action={t("count.make")}
          sending={make}
          isSound={locationId !== "" && lines !== null}
          close={close}
        />
      </form>
    </Container>
  )
}

const Due = ({ locationId }: { locationId: string }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { data } = useReplenishment<CountsDueResponse>("counts/due", {
    location_id: locationId,
  })
  return (
    <Text size="small" className="text-ui-fg-subtle">
      {data
        ? t("count.due", {
            parts:
              data.due
                .map(({ abc, items }) => `${abc} ${format.whole(items)}`)
                .join(", ") || t("none"),
          })
        : t("loading")}
    </Text>
  )
}
