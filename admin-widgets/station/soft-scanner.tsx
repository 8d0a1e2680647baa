import { Container, Input, Label, Text } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { KeyButton } from "./key-button"
import { openParcelOf } from "./session/open-parcel-of"
import type { StationState } from "./session/station-state"
import { SoftItemCodes } from "./soft-item-codes"
import { SoftOrderCodes } from "./soft-order-codes"

type SoftScannerProps = {
  state: StationState
  scan: (code: string) => void
}

/** Types a code for whoever has no scanner. */
export const SoftScanner = ({ state, scan }: SoftScannerProps) => {
  const { t } = useTranslation("order-cycle")
  const [isOpen, setOpen] = useState(false)
  const [code, setCode] = useState("")
  const field = useId()
  const parcel = openParcelOf(state)
  const send = (event: FormEvent) => {
    event.preventDefault()
    scan(code)
    setCode("")
  }
  return (
    <Container className="flex flex-col gap-3 p-4">
      <KeyButton isPressed={isOpen} onClick={() => setOpen(!isOpen)}>
        {t("station.softScanner")}
      </KeyButton>
      {isOpen && (
        <>
          <Text size="small" className="text-ui-fg-subtle">
            {t("station.softHint")}
          </Text>
          <form className="flex flex-wrap items-end gap-3" onSubmit={send}>
            <div className="min-w-0 flex-1">
              <Label htmlFor={field}>{t("station.code")}</Label>
              <Input
                id={field}
                autoComplete="off"
                style={{ height: 56 }}
                value={code}
                onChange={({ target }) => setCode(target.value)}
              />
            </div>
            <KeyButton type="submit" disabled={!code.trim()}>
              {t("station.scan")}
            </KeyButton>
          </form>
          {parcel ? (
            <SoftItemCodes parcel={parcel} scan={scan} />
          ) : (
            <SoftOrderCodes scan={scan} />
          )}
        </>
      )}
    </Container>
  )
}
