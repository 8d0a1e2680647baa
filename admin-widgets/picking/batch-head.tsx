import { Button, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { PickBatchResponse } from "../../src/types/pick-batch"
import { pickListUrl } from "../api/pick-list-url"
import { useBatchAction } from "../api/use-batch-action"
import { useFormat } from "../format/use-format"
import { PickState } from "./pick-state"

type BatchHeadProps = {
  batch: PickBatchResponse["batch"]
  leave: () => void
}

/** What a batch is, for whom, and what can be done with all of it. */
export const BatchHead = ({ batch, leave }: BatchHeadProps) => {
  const { t, i18n } = useTranslation("order-cycle")
  const format = useFormat()
  const release = useBatchAction<object>(batch.id, "release")
  const close = useBatchAction<object>(batch.id, "close")
  const error = release.error ?? close.error
  const share = batch.served.map(({ display_id, tote, units }) =>
    t("picking.orderShare", {
      order: [`#${display_id ?? "?"}`, tote && t("picking.tote", { tote })]
        .filter(Boolean)
        .join(" "),
      units: format.whole(units),
    })
  )
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Heading>{batch.code}</Heading>
        <PickState state={batch.state} />
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {[t("picking.for"), share.join(", ")].join(": ")}
      </Text>
      <div className="flex flex-wrap gap-2">
        <Button size="large" variant="secondary" onClick={leave}>
          {t("picking.back")}
        </Button>
        {batch.state === "draft" && (
          <Button
            size="large"
            disabled={release.isPending}
            onClick={() => release.mutate({})}
          >
            {t("picking.release")}
          </Button>
        )}
        <Button size="large" variant="secondary" asChild>
          <a
            href={pickListUrl(batch.id, i18n.language)}
            target="_blank"
            rel="noreferrer"
          >
            {t("picking.print")}
          </a>
        </Button>
        {batch.state !== "closed" && (
          <Button
            size="large"
            variant="secondary"
            disabled={close.isPending}
            onClick={() => close.mutate({})}
          >
            {t("picking.close")}
          </Button>
        )}
      </div>
      {error && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {error.message}
        </Text>
      )}
    </div>
  )
}
