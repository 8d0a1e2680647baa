import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type {
  ForecastOverrideResponse,
  ForecastOverrideRow,
} from "../../../src/types/replenishment/overrides"
import { useReplenishmentAction } from "../../api/use-replenishment-action"
import { ErrorText } from "../parts/error-text"

/** Ends an override before its time. */
export const EndOverride = ({
  override,
}: {
  override: ForecastOverrideRow
}) => {
  const { t } = useTranslation("order-cycle")
  const end = useReplenishmentAction<ForecastOverrideResponse>()
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        isLoading={end.isPending}
        onClick={() => end.mutate({ path: `overrides/${override.id}/end` })}
      >
        {t("forecastOverride.end")}
      </Button>
      <ErrorText error={end.error} />
    </>
  )
}
