import { Alert } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { KeyButton } from "./key-button"

type TakenOrderProps = {
  /** The server's sentence, which names the other packer. */
  message: string
  isPending: boolean
  takeOver: () => void
}

/** Another bench has the order; taking it over stands in its timeline. */
export const TakenOrder = ({
  message,
  isPending,
  takeOver,
}: TakenOrderProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <div className="flex flex-wrap items-center gap-3" role="alert">
      <Alert variant="warning">{message}</Alert>
      <KeyButton isLoading={isPending} onClick={takeOver}>
        {t("station.takeOver")}
      </KeyButton>
    </div>
  )
}
