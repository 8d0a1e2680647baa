import { Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { BackorderRow } from "../../src/types/backorder"
import { useOrderAction } from "../api/use-order-action"
import { orderName } from "./order-name"

/** As the server accepts it. */
const bound = 1000

/** A back-order's priority, saved as soon as the field is left. */
export const PriorityField = ({ row }: { row: BackorderRow }) => {
  const { t } = useTranslation("order-cycle")
  const [typed, setTyped] = useState<string | null>(null)
  const { mutate, error, isPending } = useOrderAction<{ priority: number }>(
    `backorders/${row.id}`
  )
  const save = () => {
    const priority = Number(typed)
    if (typed && Number.isInteger(priority) && priority !== row.priority) {
      mutate({ priority }, { onSettled: () => setTyped(null) })
    } else {
      setTyped(null)
    }
  }
  return (
    // The row is a link; who types a number does not want to follow it.
    <div className="w-24" onClick={(event) => event.stopPropagation()}>
      <Input
        type="number"
        size="small"
        min={-bound}
        max={bound}
        step={1}
        value={typed ?? String(row.priority)}
        disabled={isPending}
        aria-label={t("backorders.priorityOf", {
          title: row.title,
          order: orderName(row),
        })}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            event.currentTarget.blur()
          }
        }}
      />
      {error && (
        <Text size="xsmall" className="text-ui-fg-error" role="alert">
          {error.message}
        </Text>
      )}
    </div>
  )
}
