import { Alert, Button, Container, Heading, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { CartonRow } from "../../src/types/packing-facts"
import { newClientId } from "../api/new-client-id"
import { useOrderAction } from "../api/use-order-action"
import { LabelledSelect } from "../order/labelled-select"
import { LabelledInput } from "./labelled-input"

type CartonStockFormProps = {
  carton: CartonRow
  places: { id: string; name: string }[]
}

const kinds = ["count", "receive"] as const

/** Counts a carton on the shelf, or adds what came in. */
export const CartonStockForm = ({ carton, places }: CartonStockFormProps) => {
  const { t } = useTranslation("order-cycle")
  const [place, setPlace] = useState(carton.location_id ?? places[0]?.id ?? "")
  const [kind, setKind] = useState<(typeof kinds)[number]>("count")
  const [quantity, setQuantity] = useState("")
  const [clientId, setClientId] = useState(newClientId)
  const save = useOrderAction(`packing/cartons/${carton.id}/stock`)
  // A changed count is another count: only the same one sent twice is one.
  const renew = () => setClientId(newClientId())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate(
      {
        location_id: place,
        kind,
        quantity: Number(quantity),
        client_id: clientId,
      },
      {
        onSuccess: () => {
          setQuantity("")
          renew()
        },
      }
    )
  }
  return (
    <Container className="px-6 py-4">
      <form className="flex flex-col gap-y-3" onSubmit={submit}>
        <div>
          <Heading level="h2">
            {t("cartons.stockOf", { code: carton.code })}
          </Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("cartons.stockHint")}
          </Text>
        </div>
        <div className="flex flex-wrap items-end gap-3">
          <div className="flex flex-col gap-y-1">
            <LabelledSelect
              label={t("cartons.location")}
              value={place}
              options={places.map(({ id, name }) => ({
                value: id,
                text: name,
              }))}
              change={(id) => {
                renew()
                setPlace(id)
              }}
            />
          </div>
          <div className="flex flex-col gap-y-1">
            <LabelledSelect
              label={t("cartons.change")}
              value={kind}
              options={kinds.map((value) => ({
                value,
                text: t(`cartons.changeOf.${value}`),
              }))}
              change={(chosen) => {
                renew()
                setKind(chosen)
              }}
            />
          </div>
          <LabelledInput
            type="number"
            min={0}
            label={t("cartons.quantity")}
            value={quantity}
            change={(value) => {
              renew()
              setQuantity(value)
            }}
          />
          <Button
            size="small"
            type="submit"
            disabled={quantity === "" || !place}
            isLoading={save.isPending}
          >
            {t("cartons.saveStock")}
          </Button>
        </div>
        {save.error && (
          <Alert variant="error" role="alert">
            {save.error.message}
          </Alert>
        )}
      </form>
    </Container>
  )
}
