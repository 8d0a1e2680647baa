import { Button, Drawer, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  AccountRow,
  PayeeResponse,
} from "../../../src/types/reconciliation/accounts"
import { useReconciliationAction } from "../../api/use-reconciliation-action"
import { LabelledInput } from "../../packing-facts/labelled-input"

const fields = ["payee_bank", "payee_name", "payee_number"] as const

type PayeeProps = { account: AccountRow; close: () => void }

/** Where buyers transfer to; all empty: to this account they do not. */
export const Payee = ({ account, close }: PayeeProps) => {
  const { t } = useTranslation("order-cycle")
  const save = useReconciliationAction<PayeeResponse>()
  const [draft, setDraft] = useState({
    payee_bank: account.payee_bank ?? "",
    payee_name: account.payee_name ?? "",
    payee_number: account.payee_number ?? "",
  })
  const filled = fields.filter((name) => draft[name].trim()).length
  const isWhole = filled === 0 || filled === fields.length
  const send = (event: FormEvent) => {
    event.preventDefault()
    save.mutate(
      {
        path: `accounts/${account.id}/payee`,
        body: { payee: filled ? draft : null },
      },
      { onSuccess: close }
    )
  }
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && close()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("payee.title")}</Drawer.Title>
          <Drawer.Description>{t("payee.hint")}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body>
          <form className="flex flex-col gap-y-3" onSubmit={send}>
            {fields.map((name) => (
              <LabelledInput
                key={name}
                label={t(`payee.${name}`)}
                value={draft[name]}
                maxLength={100}
                change={(value) => setDraft({ ...draft, [name]: value })}
              />
            ))}
            {!isWhole && (
              <Text size="small" className="text-ui-fg-subtle">
                {t("payee.incomplete")}
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
              disabled={!isWhole}
            >
              {t("payee.save")}
            </Button>
          </form>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}
