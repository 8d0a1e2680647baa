import { Button, Heading, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { toMainUnits } from "../../../src/money/to-main-units"
import { useFormat } from "../../format/use-format"
import { LabelledInput } from "../../packing-facts/labelled-input"
import { itemName } from "../item-name"
import { readAmount } from "./read-amount"
import type { Tray } from "./tray"

type SplitFormProps = {
  items: Tray["items"]
  /** Signed minor units that are proposed, by item id. */
  proposed: ReadonlyMap<string, bigint>
  currency: string
  split: (wanted: Map<string, bigint>) => void
  close: () => void
}

/** How much of a line each item gets. */
export const SplitForm = ({
  items,
  proposed,
  currency,
  split,
  close,
}: SplitFormProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [typed, type] = useState(() =>
    Object.fromEntries(
      items.map(({ item: { id } }) => [
        id,
        writeAmount(proposed.get(id) ?? 0n, currency, format.locale),
      ])
    )
  )
  const read = items.map(({ item }) => {
    const size = readAmount(typed[item.id] ?? "", currency, format.locale)
    const isOut = item.open_minor.startsWith("-")
    return {
      item,
      minor: size === null || size === 0n ? null : isOut ? -size : size,
    }
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    split(
      new Map(
        read.flatMap(({ item, minor }) => (minor ? [[item.id, minor]] : []))
      )
    )
  }
  return (
    <form className="flex flex-col gap-y-2 px-4 py-3" onSubmit={send}>
      <Heading level="h3">{t("reconciliation.splitTitle")}</Heading>
      {read.map(({ item, minor }, place) => (
        <div key={item.id}>
          <LabelledInput
            label={itemName(item, t)}
            value={typed[item.id] ?? ""}
            change={(text) => type({ ...typed, [item.id]: text })}
            autoFocus={place === 0}
          />
          <Text
            size="xsmall"
            className={
              minor === null ? "text-ui-fg-error" : "text-ui-fg-subtle"
            }
          >
            {minor === null
              ? t("reconciliation.noAmount")
              : format.money({
                  amount_minor: minor.toString(),
                  currency_code: currency,
                })}
          </Text>
        </div>
      ))}
      <div className="flex gap-x-2">
        <Button
          size="small"
          type="submit"
          disabled={read.some(({ minor }) => minor === null)}
        >
          {t("reconciliation.useAmounts")}
        </Button>
        <Button size="small" type="button" variant="secondary" onClick={close}>
          {t("hold.cancel")}
        </Button>
      </div>
    </form>
  )
}

/** Without its sign and currency, as the same person would type it. */
const writeAmount = (minor: bigint, currency: string, locale: string) => {
  const amount = toMainUnits(minor < 0n ? -minor : minor, currency)
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(
    amount as `${number}`
  )
}
