import type { InferTypeOf } from "@medusajs/framework/types"
import type { CountLine } from "../../../../../modules/replenishment/models/count-line"
import { scaleUnits, UNIT_PLACES } from "../../../../../quantity/scale-units"
import { unscaleUnits } from "../../../../../quantity/unscale-units"
import type { CountLineRow } from "../../../../../types/replenishment/stock-counts"

/** What Query tells of an inventory item. */
export type CountedItem = {
  id: string
  sku: string | null
  title: string | null
  variants?: ({
    barcode: string | null
    ean: string | null
    upc: string | null
  } | null)[]
}

/**
 * A line of a sheet as the door shows it.
 *
 * @param isBlind the sheet is open: nobody is told what is expected.
 */
export function toLineRow(
  line: InferTypeOf<typeof CountLine>,
  item: CountedItem | null,
  isBlind: boolean
): CountLineRow {
  const shown = isBlind ? null : line.variance_units
  const variants = item?.variants ?? []
  const codes = [
    item?.sku,
    ...variants.flatMap((one) => [one?.barcode, one?.ean, one?.upc]),
  ].filter((code): code is string => Boolean(code))
  return {
    id: line.id,
    inventory_item_id: line.inventory_item_id,
    sku: item?.sku ?? null,
    title: item?.title ?? null,
    barcodes: [...new Set(codes)],
    abc: line.abc,
    last_counted_at: toIso(line.last_counted_at),
    counted: trim(line.counted_units),
    counted_at: toIso(line.counted_at),
    counted_by: line.counted_by,
    balance: isBlind ? null : trim(line.balance_units),
    variance: trim(shown),
    variance_minor:
      shown !== null && line.cost_minor !== null
        ? valueOf(shown, BigInt(line.cost_minor))
        : null,
    currency_code: line.currency_code,
    needs_confirmation: !isBlind && line.needs_confirmation,
  }
}

const toIso = (at: Date | string | null) => at && new Date(at).toISOString()

const trim = (decimal: string | null) =>
  decimal === null ? null : unscaleUnits(scaleUnits(decimal))

/** Whole minor units, what is left over cut off. */
const valueOf = (units: string, cost: bigint) =>
  ((scaleUnits(units) * cost) / 10n ** BigInt(UNIT_PLACES)).toString()
