import { Input, Label } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { useScanFocus } from "./scanner/use-scan-focus"
import { useScanner } from "./scanner/use-scanner"

const LONGEST_CODE = 200

type ScanFieldProps = {
  scan: (code: string) => void
  /** What is scanned here; unset: what a bench takes. */
  hint?: string
}

/**
 * Hears the scanner, and holds the one field that has the focus: what a hand
 * types there is a code too, and what it left there is gone with the next scan.
 */
export const ScanField = ({ scan, hint }: ScanFieldProps) => {
  const { t } = useTranslation("order-cycle")
  const [code, setCode] = useState("")
  const ref = useScanFocus()
  const field = useId()
  const take = (scanned: string) => {
    setCode("")
    scan(scanned)
  }
  useScanner(take)
  const send = (event: FormEvent) => {
    event.preventDefault()
    take(code)
  }
  return (
    <form onSubmit={send}>
      <Label htmlFor={field} className="sr-only">
        {t("station.scanField")}
      </Label>
      <Input
        id={field}
        ref={ref}
        autoComplete="off"
        // A handheld's own scanner writes; no keyboard covers half the screen.
        inputMode="none"
        maxLength={LONGEST_CODE}
        placeholder={hint ?? t("station.scanHint")}
        style={{ height: 56 }}
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
    </form>
  )
}
