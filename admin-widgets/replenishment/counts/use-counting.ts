import { useState } from "react"
import type {
  CountedInput,
  CountLineRow,
  StockCountResponse,
} from "../../../src/types/replenishment/stock-counts"
import { useReplenishmentAction } from "../../api/use-replenishment-action"

/** The item at hand; its units are sent when it is done, or with the next. */
export type Counting = { line: CountLineRow; units: string }

/** Counting a sheet: a scan counts one, the scan of another item moves on. */
export const useCounting = (count: StockCountResponse["count"]) => {
  const [current, setCurrent] = useState<Counting | null>(null)
  const [unknown, setUnknown] = useState<string | null>(null)
  const send = useReplenishmentAction<StockCountResponse>()
  const save = (counting: Counting) => {
    const body: CountedInput = {
      lines: [
        {
          inventory_item_id: counting.line.inventory_item_id,
          counted: counting.units.replace(",", "."),
        },
      ],
    }
    send.mutate(
      { path: `counts/${count.id}`, body },
      // Who was refused still has the number in the field.
      { onError: () => setCurrent(counting) }
    )
  }
  const open = (line: CountLineRow, units: string) => {
    if (current && isSound(current.units)) {
      save(current)
    }
    setUnknown(null)
    setCurrent({ line, units })
  }
  const scan = (code: string) => {
    const wanted = code.trim().toLowerCase()
    const line = count.count_lines.find(({ sku, barcodes }) =>
      [sku, ...barcodes].some((known) => known?.toLowerCase() === wanted)
    )
    if (!wanted) {
      return
    }
    if (!line) {
      setUnknown(code)
    } else if (line.id === current?.line.id) {
      setUnknown(null)
      setCurrent({ line, units: String((Number(current.units) || 0) + 1) })
    } else {
      open(line, "1")
    }
  }
  return {
    current,
    unknown,
    error: send.error,
    isPending: send.isPending,
    scan,
    open,
    type: (units: string) => setCurrent(current && { ...current, units }),
    isSound: current !== null && isSound(current.units),
    done: () => {
      if (current && isSound(current.units)) {
        save(current)
        setCurrent(null)
      }
    },
  }
}

const isSound = (units: string) => /^\d{1,9}([.,]\d{1,3})?$/.test(units.trim())
