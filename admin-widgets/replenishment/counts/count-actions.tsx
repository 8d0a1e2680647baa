import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { StockCountResponse } from "../../../src/types/replenishment/stock-counts"
import { useReplenishmentAction } from "../../api/use-replenishment-action"
import { ErrorText } from "../parts/error-text"

/** Posts a sheet, confirms it as a second person, or drops it. */
export const CountActions = ({ count }: StockCountResponse) => {
  const { t } = useTranslation("order-cycle")
  const post = useReplenishmentAction<StockCountResponse>()
  const cancel = useReplenishmentAction<StockCountResponse>()
  const waits = count.state === "waits"
  if (!["open", "waits"].includes(count.state)) {
    return null
  }
  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex flex-wrap items-center gap-2">
        <Button
          size="small"
          isLoading={post.isPending}
          disabled={count.counted === 0}
          onClick={() =>
            post.mutate({
              path: `counts/${count.id}/${waits ? "confirm" : "post"}`,
            })
          }
        >
          {t(waits ? "count.confirm" : "count.post")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          isLoading={cancel.isPending}
          onClick={() => cancel.mutate({ path: `counts/${count.id}/cancel` })}
        >
          {t("count.cancel")}
        </Button>
      </div>
      <ErrorText error={post.error ?? cancel.error} />
    </div>
  )
}
