import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { backendUrl } from "../api/backend-url"
import { ShownOnce } from "./shown-once"

type WebhookAddressProps = {
  /** Name of the account. */
  account: string
  token: string
  close: () => void
}

/** Where a new account's webhooks go; nobody can show it again. */
export const WebhookAddress = ({
  account,
  token,
  close,
}: WebhookAddressProps) => {
  const { t } = useTranslation("order-cycle")
  const host = backendUrl || window.location.origin
  return (
    <Container className="flex flex-col gap-y-4 px-6 py-4">
      <Heading>{account}</Heading>
      <Text size="small">{t("courierAccounts.addressHint")}</Text>
      <ShownOnce
        label={t("courierAccounts.address")}
        value={`${host}/hooks/order-cycle/couriers/${token}`}
      />
      <div>
        <Button size="small" variant="secondary" onClick={close}>
          {t("cartons.close")}
        </Button>
      </div>
    </Container>
  )
}
