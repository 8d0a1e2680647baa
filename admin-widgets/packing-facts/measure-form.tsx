import { Alert, Button, Container, Heading, Text } from "@medusajs/ui"
import { type FormEvent, type KeyboardEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { PackableItemRow } from "../../src/types/packing-facts"
import { useOrderAction } from "../api/use-order-action"
import { LabelledInput } from "./labelled-input"

const fields = ["length_mm", "width_mm", "height_mm", "weight_g"] as const

type Measured = Record<(typeof fields)[number], string>

type MeasureFormProps = { item: PackableItemRow; saved: () => void }

/** Goes to the next field; the last one is for the form itself. */
const goOn = (event: KeyboardEvent<HTMLFormElement>) => {
  if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) {
    return
  }
  const inputs = [...event.currentTarget.querySelectorAll("input")]
  const next = inputs[inputs.indexOf(event.target) + 1]
  if (next) {
    event.preventDefault()
    next.focus()
  }
}

/** Size and weight of one unit; Enter leads from field to field and saves. */
export const MeasureForm = ({ item, saved }: MeasureFormProps) => {
  const { t } = useTranslation("order-cycle")
  const { profile } = item
  const [measured, setMeasured] = useState<Measured>({
    length_mm: String(profile?.length_mm ?? ""),
    width_mm: String(profile?.width_mm ?? ""),
    height_mm: String(profile?.height_mm ?? ""),
    weight_g: String(profile?.weight_g ?? ""),
  })
  const save = useOrderAction("packing/item-profiles")
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate(
      {
        inventory_item_id: item.inventory_item_id,
        ...Object.fromEntries(
          fields.map((name) => [name, Number(measured[name])])
        ),
      },
      { onSuccess: saved }
    )
  }
  return (
    <Container className="px-6 py-4">
      <form
        className="flex flex-col gap-y-3"
        onSubmit={submit}
        onKeyDown={goOn}
      >
        <div>
          <Heading>{item.title ?? item.sku ?? item.inventory_item_id}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {[
              item.sku,
              item.waiting_units > 0 &&
                t("measure.unitsWait", { count: item.waiting_units }),
            ]
              .filter(Boolean)
              .join(" · ")}
          </Text>
        </div>
        <div className="flex flex-wrap items-end gap-3">
          {fields.map((name, at) => (
            <LabelledInput
              key={name}
              type="number"
              min={name === "weight_g" ? 0 : 1}
              autoFocus={at === 0}
              label={t(`measure.field.${name}`)}
              value={measured[name]}
              change={(value) => setMeasured({ ...measured, [name]: value })}
            />
          ))}
          <Button
            size="small"
            type="submit"
            disabled={fields.some((name) => measured[name] === "")}
            isLoading={save.isPending}
          >
            {t("measure.save")}
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
