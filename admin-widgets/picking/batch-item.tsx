import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { PickBatchRow } from "../../src/types/pick-batch"
import { useFormat } from "../format/use-format"
import { PickState } from "./pick-state"

type BatchItemProps = { batch: PickBatchRow; open: (id: string) => void }

/** One batch in the list: what it is, how far it is, a way in. */
export const BatchItem = ({ batch, open }: BatchItemProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const facts = [
    t(`picking.mode.${batch.mode}`),
    `${t("picking.orders")} ${format.whole(batch.orders)}`,
    `${t("picking.progress")} ${t("picking.units", {
      done: format.whole(batch.picked),
      units: format.whole(batch.units),
    })}`,
    ...(batch.short
      ? [t("picking.missed", { short: format.whole(batch.short) })]
      : []),
    ...(batch.picker ? [batch.picker] : []),
  ]
  return (
    <li className="flex items-center justify-between gap-x-2 px-6 py-4">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-2">
          <Text weight="plus">{batch.code}</Text>
          <PickState state={batch.state} />
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {facts.join(" · ")}
        </Text>
      </div>
      <Button
        size="large"
        variant="secondary"
        aria-label={`${t("picking.open")} ${batch.code}`}
        onClick={() => open(batch.id)}
      >
        {t("picking.open")}
      </Button>
    </li>
  )
}
