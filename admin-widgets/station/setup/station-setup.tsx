import { Container, Heading, Input, Label, Text } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { KeyButton } from "../key-button"
import type { StationPlace } from "../session/station-place"
import { LocationChoice } from "./location-choice"

const LONGEST_NAME = 60

type StationSetupProps = { save: (place: StationPlace) => void }

/** Asks once what this bench is called and where it stands. */
export const StationSetup = ({ save }: StationSetupProps) => {
  const { t } = useTranslation("order-cycle")
  const [name, setName] = useState("")
  const [locationId, setLocationId] = useState<string | null>(null)
  const field = useId()
  const send = (event: FormEvent) => {
    event.preventDefault()
    save({ station: name.trim(), location_id: locationId })
  }
  return (
    <Container>
      <form className="flex flex-col gap-4" onSubmit={send}>
        <Heading>{t("station.title")}</Heading>
        <Text className="text-ui-fg-subtle">{t("station.setupHint")}</Text>
        <div className="flex flex-col gap-y-1">
          <Label htmlFor={field}>{t("station.name")}</Label>
          <Input
            id={field}
            autoFocus
            autoComplete="off"
            maxLength={LONGEST_NAME}
            placeholder={t("station.nameHint")}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </div>
        <LocationChoice chosen={locationId} choose={setLocationId} />
        <KeyButton type="submit" variant="primary" disabled={!name.trim()}>
          {t("station.begin")}
        </KeyButton>
      </form>
    </Container>
  )
}
