import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ParcelRow } from "../../../src/types/packing"
import { goodKey } from "../plan/good-key"

type ParcelContentsProps = {
  parcel: ParcelRow
  letters: Map<string, string>
  /** The item of the last scan. */
  scannedId: string | null
}

/** What belongs into the parcel; what still lacks comes first. */
export const ParcelContents = ({
  parcel,
  letters,
  scannedId,
}: ParcelContentsProps) => {
  const { t } = useTranslation("order-cycle")
  const isDone = (item: ParcelRow["items"][number]) =>
    item.verified >= item.quantity
  const items = [...parcel.items].sort(
    (a, b) => Number(isDone(a)) - Number(isDone(b))
  )
  return (
    <ul
      className="flex list-none flex-col gap-3"
      aria-label={t("station.left")}
    >
      {items.map((item) => (
        <li
          key={item.id}
          aria-current={item.id === scannedId || undefined}
          className={`flex items-center gap-3 rounded-lg border px-4 py-3 ${
            item.id === scannedId
              ? "border-ui-border-interactive bg-ui-bg-highlight"
              : "border-ui-border-base"
          }`}
        >
          <Text size="xlarge" weight="plus" className="font-mono">
            {letters.get(goodKey(item))}
          </Text>
          <div className="min-w-0 flex-1">
            <Text weight="plus" className="break-words">
              {item.sku ?? item.title}
            </Text>
            <Text size="small" className="text-ui-fg-subtle break-words">
              {item.title}
            </Text>
          </div>
          <Text size="xlarge" weight="plus" className="tabular-nums">
            {isDone(item)
              ? t("station.allIn", { quantity: item.quantity })
              : t("station.someIn", {
                  verified: item.verified,
                  quantity: item.quantity,
                })}
          </Text>
        </li>
      ))}
    </ul>
  )
}
