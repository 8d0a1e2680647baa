import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** What is said of a parcel or an event beside its status. */
export const TrackerFlags = ({ flags }: { flags: string[] }) => {
  const { t } = useTranslation("order-cycle")
  return flags.length ? (
    <div className="flex flex-wrap gap-1">
      {flags.map((flag) => (
        <Badge key={flag} size="2xsmall">
          {t(`trackers.flag.${flag}`, { defaultValue: flag })}
        </Badge>
      ))}
    </div>
  ) : null
}
