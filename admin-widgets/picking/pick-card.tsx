import { Badge, Button, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ScannablePickRow } from "../../src/types/pick-batch"
import { useFormat } from "../format/use-format"
import { type MissedUnits, ShortForm } from "./short-form"

type PickCardProps = {
  row: ScannablePickRow
  /** Whether the batch is on its way. */
  isOpen: boolean
  isPending: boolean
  pick: (units: number) => void
  miss: (missed: MissedUnits) => void
}

/** One shelf: where, what, how many, and what came of it. */
export const PickCard = ({
  row,
  isOpen,
  isPending,
  pick,
  miss,
}: PickCardProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [isMissing, setMissing] = useState(false)
  const left = row.quantity - row.picked - row.short
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex items-center justify-between gap-x-2">
        <Heading level="h2">{row.place ?? t("picking.noPlace")}</Heading>
        {left > 0 ? (
          <Heading level="h2">
            {t("picking.left", { left: format.whole(left) })}
          </Heading>
        ) : (
          <Badge color="green">{t("picking.done")}</Badge>
        )}
      </div>
      <RowFacts row={row} />
      {isOpen && left > 0 && !isMissing && (
        <div className="grid grid-cols-2 gap-2">
          <Button size="xlarge" disabled={isPending} onClick={() => pick(left)}>
            {t("picking.all", { left: format.whole(left) })}
          </Button>
          {left > 1 && (
            <Button
              size="xlarge"
              variant="secondary"
              disabled={isPending}
              onClick={() => pick(1)}
            >
              {t("picking.one")}
            </Button>
          )}
          <Button
            size="xlarge"
            variant="danger"
            disabled={isPending}
            onClick={() => setMissing(true)}
          >
            {t("picking.missing")}
          </Button>
        </div>
      )}
      {isOpen && left > 0 && isMissing && (
        <ShortForm
          left={left}
          isPending={isPending}
          send={miss}
          cancel={() => setMissing(false)}
        />
      )}
    </li>
  )
}

const RowFacts = ({ row }: { row: ScannablePickRow }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const counts = [
    t("picking.of", {
      picked: format.whole(row.picked),
      quantity: format.whole(row.quantity),
    }),
    ...(row.short
      ? [t("picking.missed", { short: format.whole(row.short) })]
      : []),
    ...(row.other_places.length
      ? [t("picking.alsoAt", { places: row.other_places.join(", ") })]
      : []),
  ]
  return (
    <div>
      <Text weight="plus">{row.title}</Text>
      <Text size="small" className="text-ui-fg-subtle">
        {[row.sku, row.tote && t("picking.tote", { tote: row.tote })]
          .filter(Boolean)
          .join(" · ")}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {counts.join(" · ")}
      </Text>
    </div>
  )
}
