import { Input, Label } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { useScanFocus } from "./scanner/use-scan-focus"

const LONGEST_CODE = 200

/** The one field that has the focus; what a hand types there is a code too. */
export const ScanField = ({ scan }: { scan: (code: string) => void }) => {
  const { t } = useTranslation("order-cycle")
  const [code, setCode] = useState("")
  const ref = useScanFocus()
  const field = useId()
  const send = (event: FormEvent) => {
    event.preventDefault()
    scan(code)
    setCode("")
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
        placeholder={t("station.scanHint")}
        style={{ height: 56 }}
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
    </form>
  )
}
