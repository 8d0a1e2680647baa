import { Container, Heading, Label, Switch, Text, Textarea } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import {
  type SupplierResponse,
  type SupplierRow,
  supplierModes,
} from "../../../src/types/replenishment/suppliers"
import { useReplenishmentAction } from "../../api/use-replenishment-action"
import { useStoreZone } from "../../format/use-store-zone"
import { LabelledSelect } from "../../order/labelled-select"
import { LabelledInput } from "../../packing-facts/labelled-input"
import { FormEnd } from "../parts/form-end"
import { OrderDays } from "./order-days"
import { readSupplier } from "./read-supplier"
import { draftSupplier, type SupplierDraft } from "./supplier-draft"

const fields = [
  "code",
  "name",
  "email",
  "currency_code",
  "time_zone",
  "stated_days",
  "minimum",
  "free_freight",
] as const

type SupplierEditorProps = {
  /** Null: a new one. */
  supplier: SupplierRow | null
  close: () => void
  saved: (supplier: SupplierRow) => void
}

/** Makes or changes a supplier; its code stays. */
export const SupplierEditor = ({
  supplier,
  close,
  saved,
}: SupplierEditorProps) => {
  const { t } = useTranslation("order-cycle")
  const zone = useStoreZone()
  const [draft, setDraft] = useState(() => draftSupplier(supplier, zone))
  const change = (part: Partial<SupplierDraft>) =>
    setDraft({ ...draft, ...part })
  const save = useReplenishmentAction<SupplierResponse>()
  const ids = useId()
  const read = readSupplier(draft, supplier !== null)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if ("body" in read) {
      const { code, ...rest } = read.body
      save.mutate(
        supplier
          ? { path: `suppliers/${supplier.id}`, body: rest }
          : { path: "suppliers", body: { code, ...rest } },
        { onSuccess: (answer) => saved(answer.supplier) }
      )
    }
  }
  const title = t(supplier ? "supplier.edit" : "supplier.new")
  return (
    <Container className="px-6 py-4" role="region" aria-label={title}>
      <form className="flex flex-col gap-y-3" onSubmit={send}>
        <Heading level="h2">{title}</Heading>
        <div className="grid grid-cols-1 gap-3 md:grid-cols-2">
          {fields.map((name) => (
            <LabelledInput
              key={name}
              label={t(`supplierField.${name}`)}
              value={draft[name]}
              disabled={name === "code" && supplier !== null}
              change={(text) => change({ [name]: text })}
            />
          ))}
          <div className="flex flex-col gap-y-1">
            <LabelledSelect
              label={t("supplier.mode")}
              value={draft.mode}
              options={supplierModes.map((value) => ({
                value,
                text: t(`supplierMode.${value}`),
              }))}
              change={(mode) => change({ mode })}
            />
          </div>
          <div className="flex flex-col gap-y-1">
            <LabelledSelect
              label={t("supplierField.language")}
              value={draft.language}
              options={(["en", "id"] as const).map((value) => ({
                value,
                text: t(`paperLanguage.${value}`),
              }))}
              change={(language) => change({ language })}
            />
          </div>
        </div>
        {draft.mode === "calendar" && (
          <OrderDays
            days={draft.order_days}
            change={(order_days) => change({ order_days })}
          />
        )}
        {(["address", "holidays"] as const).map((name) => (
          <div key={name} className="flex flex-col gap-y-1">
            <Label size="small" htmlFor={`${ids}-${name}`}>
              {t(`supplierField.${name}`)}
            </Label>
            <Textarea
              id={`${ids}-${name}`}
              rows={2}
              value={draft[name]}
              onChange={({ target }) => change({ [name]: target.value })}
            />
          </div>
        ))}
        <div className="flex items-center gap-2">
          <Switch
            id={`${ids}-active`}
            size="small"
            checked={draft.is_active}
            onCheckedChange={(is_active) => change({ is_active })}
          />
          <Label size="small" htmlFor={`${ids}-active`}>
            {t("supplier.active")}
          </Label>
        </div>
        {"wrong" in read && (
          <Text size="small" className="text-ui-fg-subtle">
            {t(`supplierWrong.${read.wrong}`)}
          </Text>
        )}
        <FormEnd
          action={t("purchase.save")}
          sending={save}
          isSound={!("wrong" in read)}
          close={close}
        />
      </form>
    </Container>
  )
}
