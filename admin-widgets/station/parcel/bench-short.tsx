import { Container, Input, Label, Text } from "@medusajs/ui"
import { type FormEvent, useEffect, useId, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { ParcelRow } from "../../../src/types/packing"
import {
  type ShortPickReason,
  shortPickReasons,
} from "../../../src/types/pick-batch"
import { KeyButton } from "../key-button"
import type { StationSession } from "../session/station-session"
import type { StationState } from "../session/station-state"
import { leftItems } from "./left-items"
import { RadioField } from "./radio-field"

type BenchShortProps = {
  session: StationSession
  state: StationState
  parcel: ParcelRow
  close: () => void
}

/** Asks which goods are not at the bench, how many are, and why. */
export const BenchShort = ({
  session,
  state,
  parcel,
  close,
}: BenchShortProps) => {
  const { t } = useTranslation("order-cycle")
  const items = leftItems(parcel)
  const [chosen, setChosen] = useState(items[0]?.id ?? "")
  const [found, setFound] = useState("0")
  const [reason, setReason] = useState<ShortPickReason>("NOT_FOUND")
  // One per form: a second press, or a second try, reports the same units.
  const [client_id] = useState(
    () => `${Date.now()}:${Math.random().toString(36).slice(2)}`
  )
  const first = useRef<HTMLInputElement>(null)
  const field = useId()
  useEffect(() => first.current?.focus(), [])
  const item = items.find(({ id }) => id === chosen) ?? items[0]
  const units = item ? item.left - Number(found) : 0
  const isSound =
    /^\d{1,6}$/.test(found) && units >= 1 && state.pending === null
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (isSound && item) {
      const { id: parcel_item_id, title } = item
      const short = { parcel_item_id, title, units, reason, client_id }
      await session.short(parcel.id, short)
      close()
    }
  }
  return (
    <Container className="p-4">
      <form
        role="dialog"
        aria-label={t("station.short.title")}
        className="flex flex-col gap-3"
        onSubmit={send}
        onKeyDown={({ key }) => key === "Escape" && close()}
      >
        <Text weight="plus">{t("station.short.title")}</Text>
        <RadioField
          label={t("station.short.which")}
          choices={items.map(({ id, title, sku, left }) => ({
            value: id,
            label: t("station.short.row", { item: sku ?? title, title, left }),
          }))}
          value={item?.id ?? ""}
          change={setChosen}
          inputRef={first}
        />
        <Label htmlFor={field}>
          {t("station.short.found", { left: item?.left ?? 0 })}
        </Label>
        <Input
          id={field}
          inputMode="numeric"
          autoComplete="off"
          style={{ height: 56 }}
          value={found}
          onChange={({ target }) => setFound(target.value)}
        />
        <RadioField
          label={t("station.short.reason")}
          choices={shortPickReasons.map((one) => ({
            value: one,
            label: t(`shortReason.${one}`),
          }))}
          value={reason}
          change={(value) => setReason(value as ShortPickReason)}
        />
        <div className="flex flex-wrap gap-3">
          <KeyButton
            type="submit"
            variant="primary"
            disabled={!isSound}
            isLoading={state.pending === "short"}
          >
            {t("station.short.send", { units: Math.max(0, units || 0) })}
          </KeyButton>
          <KeyButton onClick={close}>{t("station.short.cancel")}</KeyButton>
        </div>
      </form>
    </Container>
  )
}
