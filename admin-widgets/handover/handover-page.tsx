import { Alert, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { manifestUrl } from "../api/manifest-url"
import { useHandOver } from "../api/use-hand-over"
import { KeyButton } from "../station/key-button"
import { OfflineBar } from "../station/offline-bar"
import { ScanField } from "../station/scan-field"
import { useFunctionKeys } from "../station/scanner/use-function-keys"
import { useOnline } from "../station/scanner/use-online"
import { ChoiceFields } from "./choice-fields"
import { EntryList } from "./entry-list"
import { HandoverBoard } from "./handover-board"
import type { HandoverChoice } from "./handover-choice"
import { useEntries } from "./use-entries"
import { useEntrySound } from "./use-entry-sound"

/** What the server takes at once; the rest goes with the next press. */
const MOST = 200

/** Labelled parcels are scanned as the courier takes them, and signed for. */
export const HandoverPage = () => {
  const { t, i18n } = useTranslation("order-cycle")
  const [choice, choose] = useState<HandoverChoice>({
    location_id: null,
    courier: null,
  })
  const list = useEntries(choice)
  const give = useHandOver()
  const isOnline = useOnline()
  const [handoverId, setHandoverId] = useState<string | null>(null)
  useEntrySound(list.entries[0])
  const codes = list.entries
    .filter(({ outcome }) => outcome === "listed")
    .map(({ code }) => code)
    .slice(0, MOST)
  const mayConfirm = codes.length > 0 && isOnline && !give.isPending
  const confirm = () =>
    give.mutate(
      { codes, handover_id: handoverId },
      {
        onSuccess: ({ handover_id, handovers }) => {
          list.answer(handovers)
          if (handovers.some(({ handed_over }) => handed_over)) {
            setHandoverId(handover_id)
          }
        },
      }
    )
  const print = () => {
    if (handoverId) {
      window.open(manifestUrl(handoverId, i18n.language), "_blank", "noopener")
    }
  }
  const begin = () => {
    list.clear()
    setHandoverId(null)
    give.reset()
  }
  useFunctionKeys({
    F8: mayConfirm ? confirm : undefined,
    F9: handoverId ? print : undefined,
  })
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-col gap-y-4 px-6 py-4">
        <div>
          <Heading>{t("handover.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("handover.hint")}
          </Text>
        </div>
        <ScanField
          hint={t("handover.scanHint")}
          scan={(code) => {
            if (isOnline) {
              void list.scan(code)
            }
          }}
        />
        <div className="flex flex-wrap gap-3">
          <KeyButton
            keyName="F8"
            variant="primary"
            disabled={!mayConfirm}
            isLoading={give.isPending}
            onClick={confirm}
          >
            {t("handover.confirm", { count: codes.length })}
          </KeyButton>
          <KeyButton keyName="F9" disabled={!handoverId} onClick={print}>
            {t("handover.print")}
          </KeyButton>
          <KeyButton onClick={begin}>{t("handover.begin")}</KeyButton>
        </div>
        {give.error && (
          <Alert variant="error" role="alert">
            {give.error.message}
          </Alert>
        )}
      </Container>
      {!isOnline && <OfflineBar />}
      <HandoverBoard last={list.entries[0]} />
      <Container className="flex flex-col gap-y-4 px-6 py-4">
        <ChoiceFields choice={choice} change={choose} />
      </Container>
      <EntryList entries={list.entries} remove={list.remove} />
    </div>
  )
}
