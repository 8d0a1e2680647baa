import { Container, Heading, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type {
  CreatePurchaseOrderBody,
  PurchaseOrderResponse,
} from "../../../src/types/replenishment/purchase-orders"
import { newClientId } from "../../api/new-client-id"
import { useReplenishmentAction } from "../../api/use-replenishment-action"
import { useStockLocations } from "../../api/use-stock-locations"
import { LabelledSelect } from "../../order/labelled-select"
import { FormEnd } from "../parts/form-end"
import { PlaceSelect } from "../parts/place-select"
import { orderPath } from "../parts/order-path"
import { useSuppliers } from "../parts/use-suppliers"
import { type DraftLine, readLines } from "./draft-lines"
import { LineFields } from "./line-fields"

/** Drafts an order by hand, of what its supplier sells. */
export const NewOrder = ({ close }: { close: () => void }) => {
  const { t } = useTranslation("order-cycle")
  const go = useNavigate()
  const [supplierId, setSupplier] = useState("")
  const [locationId, setLocation] = useState("")
  const [lines, setLines] = useState<DraftLine[]>([])
  // One per form: a second press makes no second order.
  const [idempotency_key] = useState(newClientId)
  const make = useReplenishmentAction<PurchaseOrderResponse>()
  const suppliers = useSuppliers() ?? []
  const places = useStockLocations().data?.stock_locations ?? []
  const read = readLines(lines)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!read) {
      return
    }
    const body: CreatePurchaseOrderBody = {
      idempotency_key,
      supplier_id: supplierId,
      location_id: locationId,
      lines: read,
    }
    make.mutate(
      { path: "purchase-orders", body },
      { onSuccess: ({ purchase_order: { id } }) => go(orderPath(id)) }
    )
  }
  return (
    <Container
      className="px-6 py-4"
      role="region"
      aria-label={t("purchase.new")}
    >
      <form className="flex flex-col gap-y-3" onSubmit={send}>
        <Heading level="h2">{t("purchase.new")}</Heading>
        <div className="grid grid-cols-1 gap-3 md:grid-cols-2">
          <div className="flex flex-col gap-y-1">
            <LabelledSelect
              label={t("reorder.supplier")}
              value={supplierId}
              options={suppliers
                .filter(({ is_active }) => is_active)
                .map(({ id, name }) => ({ value: id, text: name }))}
              change={(id) => {
                setSupplier(id)
                setLines([])
              }}
            />
          </div>
          <PlaceSelect
            places={places}
            value={locationId}
            change={setLocation}
          />
        </div>
        {supplierId ? (
          <LineFields supplierId={supplierId} lines={lines} change={setLines} />
        ) : (
          <Text size="small" className="text-ui-fg-subtle">
            {t("purchase.supplierFirst")}
          </Text>
        )}
        <FormEnd
          action={t("purchase.draft")}
          sending={make}
          isSound={read !== null && locationId !== ""}
          close={close}
        />
      </form>
    </Container>
  )
}
