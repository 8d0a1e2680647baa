import { Alert, Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  AccountRow,
  AuditVerifyResponse,
} from "../../../src/types/reconciliation/accounts"
import { useReconciliation } from "../../api/use-reconciliation"
import { useFormat } from "../../format/use-format"

/** Proves that nobody changed what was decided of an account. */
export const AuditCheck = ({ account }: { account: AccountRow }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [isAsked, ask] = useState(false)
  const { data, error, isFetching, refetch } =
    useReconciliation<AuditVerifyResponse>(
      "audit/verify",
      isAsked ? { account_id: account.id } : null
    )
  return (
    <Container className="flex flex-col items-start gap-y-3">
      <Heading level="h2">{t("auditCheck.title")}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {t("auditCheck.hint")}
      </Text>
      <Button
        size="small"
        variant="secondary"
        isLoading={isFetching}
        onClick={() => (isAsked ? void refetch() : ask(true))}
      >
        {t("auditCheck.verify")}
      </Button>
      {error && (
        <Alert variant="error" role="alert">
          {error.message}
        </Alert>
      )}
      {data && !error && !isFetching && (
        <Alert variant={data.broken ? "error" : "success"} role="status">
          {data.broken
            ? t(`auditCheck.${data.broken.problem}`, {
                position: format.whole(data.broken.position),
              })
            : t("auditCheck.whole", {
                acts: format.whole(data.acts),
                hash: data.last_hash,
              })}
        </Alert>
      )}
    </Container>
  )
}
