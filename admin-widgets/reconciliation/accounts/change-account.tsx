import { Button, Drawer, Label, Text, Textarea } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  AccountResponse,
  AccountRow,
} from "../../../src/types/reconciliation/accounts"
import { useReconciliationAction } from "../../api/use-reconciliation-action"
import { LabelledInput } from "../../packing-facts/labelled-input"
import { type AccountChange, readAccountChange } from "./read-account-change"

type ChangeAccountProps = { account: AccountRow; close: () => void }

/** Changes how an account is watched, and what its fees must be. */
export const ChangeAccount = ({ account, close }: ChangeAccountProps) => {
  const { t } = useTranslation("order-cycle")
  const save = useReconciliationAction<AccountResponse>()
  const contractField = useId()
  const [change, setChange] = useState<AccountChange>({
    lag_days: String(account.lag_days),
    stale_after_days: String(account.stale_after_days ?? ""),
    fee_contract: account.fee_contract
      ? JSON.stringify(account.fee_contract, null, 2)
      : "",
  })
  const read = readAccountChange(change)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if ("body" in read) {
      const path = `accounts/${account.id}`
      save.mutate({ path, body: read.body }, { onSuccess: close })
    }
  }
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && close()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("reconciliation.changeAccount")}</Drawer.Title>
          <Drawer.Description>{account.name}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <form className="flex flex-col gap-y-3" onSubmit={send}>
            {(["lag_days", "stale_after_days"] as const).map((name) => (
              <LabelledInput
                key={name}
                label={t(`accountField.${name}`)}
                value={change[name]}
                change={(value) => setChange({ ...change, [name]: value })}
              />
            ))}
            <Label size="small" htmlFor={contractField}>
              {t("accountField.fee_contract")}
            </Label>
            <Textarea
              id={contractField}
              rows={14}
              value={change.fee_contract}
              onChange={({ target }) =>
                setChange({ ...change, fee_contract: target.value })
              }
            />
            {"wrong" in read && (
              <Text size="small" className="text-ui-fg-subtle">
                {t(`accountWrong.${read.wrong}`)}
              </Text>
            )}
            {save.error && (
              <Text size="small" className="text-ui-fg-error" role="alert">
                {save.error.message}
              </Text>
            )}
            <Button
              size="small"
              type="submit"
              isLoading={save.isPending}
              disabled={"wrong" in read}
            >
              {t("reconciliation.saveAccount")}
            </Button>
          </form>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}
