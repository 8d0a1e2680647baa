import { Button, Container, Heading, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  ListedSupplierItem,
  SupplierItemResponse,
} from "../../../src/types/replenishment/supplier-items"
import type { SupplierRow } from "../../../src/types/replenishment/suppliers"
import { useReplenishmentAction } from "../../api/use-replenishment-action"
import { LabelledInput } from "../../packing-facts/labelled-input"
import { ErrorText } from "../parts/error-text"
import { itemLabel } from "../parts/item-label"
import { ItemSearch } from "../parts/item-search"
import { draftItem, itemFields, readItem } from "./item-draft"

type SupplierItemEditorProps = {
  supplier: SupplierRow
  /** Null: a new one. */
  item: ListedSupplierItem | null
  close: () => void
}

/** Makes, changes or removes what a supplier sells. */
export const SupplierItemEditor = ({
  supplier,
  item,
  close,
}: SupplierItemEditorProps) => {
  const { t } = useTranslation("order-cycle")
  const { currency_code: currency } = supplier
  const [itemId, setItem] = useState(item?.inventory_item_id ?? null)
  const [draft, setDraft] = useState(() => draftItem(item, currency))
  const save = useReplenishmentAction<SupplierItemResponse>()
  const remove = useReplenishmentAction<{ id: string }>()
  const read = readItem(draft, currency)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!("body" in read) || !itemId) {
      return
    }
    const body = item
      ? read.body
      : {
          supplier_id: supplier.id,
          inventory_item_id: itemId,
          ...read.body,
        }
    const path = item ? `supplier-items/${item.id}` : "supplier-items"
    save.mutate({ path, body }, { onSuccess: close })
  }
  const title = item ? itemLabel(item) : t("supplierItem.new")
  return (
    <Container className="px-6 py-4" role="region" aria-label={title}>
      <form className="flex flex-col gap-y-3" onSubmit={send}>
        <Heading level="h2">{title}</Heading>
        {!item && <ItemSearch chosen={itemId} choose={setItem} />}
        <div className="grid grid-cols-2 gap-3 md:grid-cols-3">
          {itemFields.map((name) => (
            <LabelledInput
              key={name}
              label={t(`supplierItemField.${name}`)}
              type={name.startsWith("valid_") ? "date" : "text"}
              value={draft[name]}
              change={(text) => setDraft({ ...draft, [name]: text })}
            />
          ))}
        </div>
        {"wrong" in read && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("itemPolicy.wrong", {
              field: t(`supplierItemField.${read.wrong}`),
            })}
          </Text>
        )}
        <ErrorText error={save.error ?? remove.error} />
        <div className="flex items-center gap-2">
          <Button
            size="small"
            type="submit"
            isLoading={save.isPending}
            disabled={"wrong" in read || !itemId}
          >
            {t("purchase.save")}
          </Button>
          {item && (
            <Button
              size="small"
              type="button"
              variant="danger"
              isLoading={remove.isPending}
              onClick={() =>
                remove.mutate(
                  { path: `supplier-items/${item.id}`, method: "DELETE" },
                  { onSuccess: close }
                )
              }
            >
              {t("purchase.remove")}
            </Button>
          )}
          <Button
            size="small"
            type="button"
            variant="secondary"
            onClick={close}
          >
            {t("hold.cancel")}
          </Button>
        </div>
      </form>
    </Container>
  )
}
