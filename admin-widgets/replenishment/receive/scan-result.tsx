import { Alert } from "@medusajs/ui"
import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../format/use-format"
import { playResult } from "../../station/scanner/play-result"
import type { Condition } from "./arrival"

export type ScannedLine = {
  code: string
  condition: Condition
  /** Null: no line of the order. */
  item: string | null
  /** Units behind the scan. */
  units: number
}

/** What the last scan was; told by words, colour and sound. */
export const ScanResult = ({ last }: { last: ScannedLine | null }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  useEffect(() => {
    if (last) {
      playResult(last.item === null ? "wrong" : "ok")
    }
  }, [last])
  if (!last) {
    return null
  }
  return (
    <div aria-live="assertive">
      <Alert
        variant={
          last.item === null
            ? "error"
            : last.condition === "damaged"
              ? "warning"
              : "success"
        }
      >
        {last.item === null
          ? t("receive.unknownCode", { code: last.code })
          : t(`receiveScanned.${last.condition}`, {
              item: last.item,
              units: format.whole(last.units),
            })}
      </Alert>
    </div>
  )
}
