import { Input, Label } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"

/** Where a scanner types: it holds the focus and is empty after each code. */
export const ScanField = ({ scan }: { scan: (code: string) => void }) => {
  const { t } = useTranslation("order-cycle")
  const [code, setCode] = useState("")
  const field = useId()
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (code.trim()) {
      scan(code)
    }
    setCode("")
  }
  return (
    <form onSubmit={send} className="flex flex-col gap-y-2">
      <Label size="small" htmlFor={field}>
        {t("picking.scan")}
      </Label>
      <Input
        id={field}
        autoFocus
        autoComplete="off"
        maxLength={200}
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
    </form>
  )
}
