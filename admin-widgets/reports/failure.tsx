import { Alert, Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type FailureProps = { error: Error; retry: () => void }

/** What went wrong in the server's own sentence, and a way to try again. */
export const Failure = ({ error, retry }: FailureProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <div className="flex flex-col items-start gap-y-3 px-6 py-4" role="alert">
      <Alert variant="error">{t("failure.title")}</Alert>
      <Text size="small" className="text-ui-fg-subtle">
        {error.message}
      </Text>
      <Button size="small" variant="secondary" onClick={retry}>
        {t("failure.retry")}
      </Button>
    </div>
  )
}
