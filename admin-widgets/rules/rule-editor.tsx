import { Alert, Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { OrderRuleRow } from "../../src/types/order-rule"
import { useOrderAction } from "../api/use-order-action"
import { useReplayRule } from "../api/use-replay-rule"
import { ActionFields } from "./action-fields"
import { ConditionFields } from "./condition-fields"
import { draftRule } from "./draft-rule"
import { JsonField } from "./json-field"
import { KeyField } from "./key-field"
import { ReplayAnswer } from "./replay-answer"

type RuleEditorProps = {
  /** Null: a new one. */
  rule: OrderRuleRow | null
  close: () => void
}

/** Writes a rule in rows or as JSON, and tries it on past orders. */
export const RuleEditor = ({ rule, close }: RuleEditorProps) => {
  const { t } = useTranslation("order-cycle")
  const [draft, setDraft] = useState(() => draftRule(rule))
  const [isJson, showJson] = useState(false)
  const replay = useReplayRule()
  const save = useOrderAction(rule ? `rules/${rule.id}` : "rules")
  const { when, then } = draft
  const submit = () =>
    save.mutate(rule ? { version: rule.version, when, then } : draft, {
      onSuccess: close,
    })
  const error = save.error ?? replay.error
  return (
    <Container className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex items-center justify-between">
        <Heading level="h1">
          {rule ? t("rules.edit", { key: rule.key }) : t("rules.new")}
        </Heading>
        <Button
          type="button"
          size="small"
          variant="transparent"
          onClick={() => showJson(!isJson)}
        >
          {t(isJson ? "rules.asRows" : "rules.asJson")}
        </Button>
      </div>
      {!rule && (
        <KeyField
          value={draft.key}
          change={(key) => setDraft({ ...draft, key })}
        />
      )}
      {isJson ? (
        <JsonField draft={draft} change={setDraft} />
      ) : (
        <>
          <Heading level="h2">{t("rules.when")}</Heading>
          <ConditionFields
            condition={when}
            change={(changed) => setDraft({ ...draft, when: changed })}
          />
          <Heading level="h2">{t("rules.then")}</Heading>
          <ActionFields
            actions={then}
            change={(changed) => setDraft({ ...draft, then: changed })}
          />
        </>
      )}
      {error && (
        <Alert variant="error" role="alert">
          {error.message}
        </Alert>
      )}
      {replay.data && <ReplayAnswer replay={replay.data.replay} />}
      <div className="flex gap-x-2">
        <Button size="small" isLoading={save.isPending} onClick={submit}>
          {t("rules.save")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          isLoading={replay.isPending}
          onClick={() => replay.mutate(when)}
        >
          {t("rules.replay")}
        </Button>
        <Button size="small" variant="transparent" onClick={close}>
          {t("rules.close")}
        </Button>
      </div>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t(rule?.enabled ? "rules.laterOnly" : "rules.beginsOff")}
      </Text>
    </Container>
  )
}
