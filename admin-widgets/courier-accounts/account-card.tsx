import { Alert, Button, Container, Heading } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  CourierAccountRow,
  CourierProviderDto,
} from "../../src/types/courier-accounts"
import { useOrderAction } from "../api/use-order-action"
import { FailedPayloads } from "./failed-payloads"
import { newSecret } from "./new-secret"
import { ShownOnce } from "./shown-once"
import { StateBadge } from "./state-badge"
import { ValueForm } from "./value-form"

type AccountCardProps = {
  account: CourierAccountRow
  /** Undefined: its package is not installed any more. */
  provider: CourierProviderDto | undefined
  close: () => void
}

/** One account: its state, its secrets, and what it sent that was unreadable. */
export const AccountCard = ({ account, provider, close }: AccountCardProps) => {
  const { t } = useTranslation("order-cycle")
  const [secret] = useState(newSecret)
  const path = `courier-accounts/${account.id}`
  const turn = useOrderAction(path)
  return (
    <Container className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex items-center justify-between gap-x-2">
        <Heading>{account.name}</Heading>
        <StateBadge account={account} />
      </div>
      {account.paused_error !== null && (
        <Alert variant="error">
          {t("courierAccounts.vendorSays", { words: account.paused_error })}
        </Alert>
      )}
      {provider?.webhook !== "none" && (
        <ValueForm
          path={`${path}/rotate-secret`}
          name="secret"
          first={secret}
          kept={(value) => (
            <ShownOnce label={t("courierAccounts.secret")} value={value} />
          )}
        />
      )}
      {provider?.poll !== false && (
        <ValueForm
          path={`${path}/replace-key`}
          name="api_key"
          first=""
          kept={() => (
            <Alert role="status">{t("courierAccounts.keyKept")}</Alert>
          )}
        />
      )}
      <Heading level="h2">{t("courierAccounts.failed_payloads")}</Heading>
      <FailedPayloads accountId={account.id} />
      {turn.error && (
        <Alert variant="error" role="alert">
          {turn.error.message}
        </Alert>
      )}
      <div className="flex gap-x-2">
        <Button
          size="small"
          variant={account.enabled ? "danger" : "primary"}
          isLoading={turn.isPending}
          onClick={() => turn.mutate({ enabled: !account.enabled })}
        >
          {t(`courierAccounts.${account.enabled ? "turnOff" : "turnOn"}`)}
        </Button>
        <Button size="small" variant="transparent" onClick={close}>
          {t("cartons.close")}
        </Button>
      </div>
    </Container>
  )
}
