import { Alert, Button, Container, Heading, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AccountRow } from "../../../src/types/reconciliation/accounts"
import { useReplayRun } from "../../api/use-replay-run"
import { LabelledInput } from "../../packing-facts/labelled-input"
import { readReplay } from "./read-replay"
import type { ReplayDraft } from "./replay-draft"
import { ReplayResult } from "./replay-result"

const fields = ["days", "window_days", "late_days", "automatic_least"] as const

/** Tries other settings on a bank account's last days. */
export const ReplayForm = ({ account }: { account: AccountRow }) => {
  const { t } = useTranslation("order-cycle")
  const replay = useReplayRun()
  const [draft, setDraft] = useState<ReplayDraft>({
    days: "90",
    window_days: "",
    late_days: "",
    automatic_least: "",
  })
  const read = readReplay(account.id, draft)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if ("body" in read) {
      replay.mutate(read.body)
    }
  }
  return (
    <Container className="flex flex-col gap-y-3">
      <Heading level="h2">{t("replay.title")}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {t("replay.hint")}
      </Text>
      <form className="flex flex-wrap items-end gap-3" onSubmit={send}>
        {fields.map((name) => (
          <LabelledInput
            key={name}
            label={t(`replay.field.${name}`)}
            placeholder={name === "days" ? "90" : t("replay.asSet")}
            value={draft[name]}
            change={(value) => setDraft({ ...draft, [name]: value })}
          />
        ))}
        <Button
          size="small"
          variant="secondary"
          type="submit"
          isLoading={replay.isPending}
          disabled={"wrong" in read}
        >
          {t("replay.start")}
        </Button>
      </form>
      {"wrong" in read && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {t(`replay.wrong.${read.wrong}`)}
        </Text>
      )}
      {replay.error && (
        <Alert variant="error" role="alert">
          {replay.error.message}
        </Alert>
      )}
      {replay.data && <ReplayResult replay={replay.data.replay} />}
    </Container>
  )
}
