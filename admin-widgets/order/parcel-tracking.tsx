import { Badge, Copy, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { PanelTracker } from "../../src/types/order-desk"
import { parcelPageUrl } from "../api/parcel-page-url"
import { useFormat } from "../format/use-format"
import { trackerPath } from "../trackers/tracker-path"

/** When a parcel is expected, what calls for somebody, and where to look. */
export const ParcelTracking = ({ tracker }: { tracker: PanelTracker }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { courier_eta, promised_at, delivered_at } = tracker
  const expected = courier_eta ?? promised_at
  return (
    <>
      {expected && !delivered_at && (
        <Text size="small" className="text-ui-fg-subtle">
          {t(courier_eta ? "panel.expected" : "panel.promised", {
            time: format.moment(expected),
          })}
        </Text>
      )}
      {tracker.alerts.length > 0 && (
        <div className="flex flex-wrap gap-1">
          {tracker.alerts.map((kind) => (
            <Badge key={kind} size="2xsmall" color="orange">
              {t(`trackAlert.${kind}`, { defaultValue: kind })}
            </Badge>
          ))}
        </div>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link
          className="txt-small text-ui-fg-interactive"
          to={trackerPath(tracker.id)}
        >
          {t("panel.journey")}
        </Link>
        <a
          className="txt-small text-ui-fg-interactive"
          href={parcelPageUrl(tracker.public_token)}
          target="_blank"
          rel="noreferrer"
        >
          {t("panel.parcelPage")}
        </a>
        <Copy content={parcelPageUrl(tracker.public_token)} />
      </div>
    </>
  )
}
