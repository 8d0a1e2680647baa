import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { ErrorText } from "./error-text"

type FormEndProps = {
  /** On the button that sends. */
  action: string
  sending: { isPending: boolean; error: Error | null }
  /** Whether what was filled in can be sent. */
  isSound: boolean
  close: () => void
}

/** What was refused, then send and cancel. */
export const FormEnd = ({ action, sending, isSound, close }: FormEndProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <>
      <ErrorText error={sending.error} />
      <div className="flex items-center gap-2">
        <Button
          size="small"
          type="submit"
          isLoading={sending.isPending}
          disabled={!isSound}
        >
          {action}
        </Button>
        <Button size="small" type="button" variant="secondary" onClick={close}>
          {t("hold.cancel")}
        </Button>
      </div>
    </>
  )
}
