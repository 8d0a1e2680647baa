import { Button, Drawer, Label, Text, Textarea } from "@medusajs/ui"
import { type FormEvent, Fragment, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AccountResponse } from "../../../src/types/reconciliation/accounts"
import { useReconciliationAction } from "../../api/use-reconciliation-action"
import { useStoreZone } from "../../format/use-store-zone"
import { LabelledSelect } from "../../order/labelled-select"
import { LabelledInput } from "../../packing-facts/labelled-input"
import type { AccountDraft } from "./account-draft"
import { readAccount } from "./read-account"

const kinds: AccountDraft["kind"][] = ["bank", "psp", "courier", "wallet"]

/** Fields of one line, in their order. */
const fields = [
  "code",
  "name",
  "currency_code",
  "time_zone",
  "number",
  "provider_id",
  "format",
  "lag_days",
  "stale_after_days",
] as const

type OpenAccountProps = { close: () => void; opened: (id: string) => void }

/** Opens an account whose statements are to be read. */
export const OpenAccount = ({ close, opened }: OpenAccountProps) => {
  const { t } = useTranslation("order-cycle")
  const zone = useStoreZone()
  const open = useReconciliationAction<AccountResponse>()
  const jsonField = useId()
  const [draft, setDraft] = useState<AccountDraft>({
    code: "",
    name: "",
    kind: "bank",
    currency_code: "",
    time_zone: zone,
    number: "",
    provider_id: "",
    format: "auto",
    csv_profile: "",
    fee_contract: "",
    lag_days: "3",
    stale_after_days: "",
  })
  const change = (part: Partial<AccountDraft>) =>
    setDraft({ ...draft, ...part })
  const read = readAccount(draft)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if ("body" in read) {
      open.mutate(
        { path: "accounts", body: read.body },
        {
          onSuccess: ({ account }) => {
            opened(account.id)
            close()
          },
        }
      )
    }
  }
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && close()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("reconciliation.openAccount")}</Drawer.Title>
          <Drawer.Description>
            {t("reconciliation.openAccountHint")}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <form className="flex flex-col gap-y-3" onSubmit={send}>
            <LabelledSelect
              label={t("reconciliation.kind")}
              value={draft.kind}
              options={kinds.map((value) => ({
                value,
                text: t(`accountKind.${value}`),
              }))}
              change={(kind) => change({ kind })}
            />
            {fields.map((name) => (
              <LabelledInput
                key={name}
                label={t(`accountField.${name}`)}
                value={draft[name]}
                change={(value) => change({ [name]: value })}
              />
            ))}
            {(["csv_profile", "fee_contract"] as const).map((name) => (
              <Fragment key={name}>
                <Label size="small" htmlFor={`${jsonField}-${name}`}>
                  {t(`accountField.${name}`)}
                </Label>
                <Textarea
                  id={`${jsonField}-${name}`}
                  rows={8}
                  value={draft[name]}
                  onChange={({ target }) => change({ [name]: target.value })}
                />
              </Fragment>
            ))}
            {"wrong" in read && (
              <Text size="small" className="text-ui-fg-subtle">
                {t(`accountWrong.${read.wrong}`)}
              </Text>
            )}
            {open.error && (
              <Text size="small" className="text-ui-fg-error" role="alert">
                {open.error.message}
              </Text>
            )}
            <Button
              size="small"
              type="submit"
              isLoading={open.isPending}
              disabled={"wrong" in read}
            >
              {t("reconciliation.openAccount")}
            </Button>
          </form>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}
