import { Container, Copy, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useLocation } from "react-router-dom"
import type { TrackerResponse } from "../../src/types/tracking"
import { parcelPageUrl } from "../api/parcel-page-url"
import { OrderLink } from "../orders/order-link"
import { TrackerActions } from "./tracker-actions"
import { TrackerFacts } from "./tracker-facts"
import { TrackerFlags } from "./tracker-flags"
import { TrackerStatus } from "./tracker-status"

type TrackerHeadProps = { tracker: TrackerResponse["tracker"] }

/** Whose parcel it is, where it is, when it is expected, and what to do. */
export const TrackerHead = ({ tracker }: TrackerHeadProps) => {
  const { t } = useTranslation("order-cycle")
  const { tracking_number, order_id, display_id, public_token } = tracker
  const corrected: unknown = useLocation().state?.corrected
  return (
    <Container className="flex flex-col gap-y-4">
      <Link
        to="/order-cycle/trackers"
        className="txt-compact-small text-ui-fg-interactive"
      >
        {t("trackers.back")}
      </Link>
      <div className="flex flex-wrap items-center gap-3">
        <Heading level="h1" className="break-all">
          {t("trackers.parcel", { number: tracking_number })}
        </Heading>
        <Copy content={tracking_number} />
        <OrderLink order={{ id: order_id, display_id }} />
        <TrackerStatus parcel={tracker} />
      </div>
      <TrackerFlags flags={tracker.flags} />
      {typeof corrected === "string" && (
        <Text size="small" role="status">
          {corrected}
        </Text>
      )}
      <TrackerFacts tracker={tracker} />
      <div className="flex items-center gap-x-2">
        <a
          className="txt-small text-ui-fg-interactive"
          href={parcelPageUrl(public_token)}
          target="_blank"
          rel="noreferrer"
        >
          {t("panel.parcelPage")}
        </a>
        <Copy content={parcelPageUrl(public_token)} />
      </div>
      {!tracker.closed_at && <TrackerActions tracker={tracker} />}
    </Container>
  )
}
