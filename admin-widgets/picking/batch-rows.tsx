import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  PickBatchResponse,
  ScannablePickRow,
  ShortPickResponse,
} from "../../src/types/pick-batch"
import { useBatchAction } from "../api/use-batch-action"
import { findRowByCode } from "./find-row-by-code"
import { PickCard } from "./pick-card"
import { ScanField } from "./scan-field"
import type { MissedUnits } from "./short-form"

type Pick = { row: string; units: number; picked_before: number }
type Miss = MissedUnits & { row: string }

/** The shelves in the order of the walk, with a field for the scanner. */
export const BatchRows = ({ batch }: { batch: PickBatchResponse["batch"] }) => {
  const { t } = useTranslation("order-cycle")
  const [told, setTold] = useState<string | null>(null)
  const confirm = useBatchAction<Pick>(batch.id, "picks")
  const report = useBatchAction<Miss, ShortPickResponse>(batch.id, "shorts")
  const isOpen = batch.state === "released" || batch.state === "picking"
  const isPending = confirm.isPending || report.isPending
  const error = confirm.error ?? report.error

  const pick = (row: ScannablePickRow, units: number) => {
    setTold(null)
    report.reset()
    confirm.mutate({ row: row.key, units, picked_before: row.picked })
  }
  const miss = (row: ScannablePickRow, missed: MissedUnits) => {
    setTold(null)
    confirm.reset()
    report.mutate(
      { row: row.key, ...missed },
      {
        onSuccess: ({ short_picks }) =>
          setTold(
            short_picks
              .map(({ outcome, quantity }) =>
                t(`picking.settled.${outcome}`, {
                  units: quantity,
                  title: row.title,
                })
              )
              .join(" ")
          ),
      }
    )
  }
  const scan = (code: string) => {
    const found = findRowByCode(batch.rows, code)
    const left = found
      ? found.row.quantity - found.row.picked - found.row.short
      : 0
    if (!found) {
      setTold(t("picking.unknown", { code }))
    } else if (left === 0) {
      setTold(t("picking.enough", { title: found.row.title }))
    } else {
      pick(found.row, found.units)
    }
  }
  return (
    <>
      {isOpen && (
        <div className="px-6 py-4">
          <ScanField scan={scan} />
        </div>
      )}
      {(error || told) && (
        <Text className="px-6 py-4" role="alert">
          {error?.message ?? told}
        </Text>
      )}
      <ul className="divide-y">
        {batch.rows.map((row) => (
          <PickCard
            key={row.key}
            row={row}
            isOpen={isOpen}
            isPending={isPending}
            pick={(units) => pick(row, units)}
            miss={(missed) => miss(row, missed)}
          />
        ))}
      </ul>
    </>
  )
}
