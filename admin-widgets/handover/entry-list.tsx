import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { OrderLink } from "../orders/order-link"
import { entryText } from "./entry-text"
import type { HandoverEntry } from "./handover-entry"

type EntryListProps = {
  entries: HandoverEntry[]
  remove: (code: string) => void
}

/** Everything that was scanned; what went with the courier stays. */
export const EntryList = ({ entries, remove }: EntryListProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("handover.list")}</Heading>
      </div>
      {entries.length === 0 && (
        <Text size="small" className="px-6 py-4 text-ui-fg-subtle">
          {t("handover.nothing")}
        </Text>
      )}
      <ul className="divide-y" aria-label={t("handover.list")}>
        {entries.map((entry) => (
          <li
            key={entry.code}
            className="flex flex-wrap items-center justify-between gap-2 px-6 py-4"
          >
            <div className="min-w-0">
              <div className="flex flex-wrap items-center gap-2">
                <Text weight="plus">{entry.code}</Text>
                {entry.parcel && (
                  <OrderLink
                    order={{
                      id: entry.parcel.order_id,
                      display_id: entry.parcel.display_id,
                    }}
                  />
                )}
              </div>
              <Text
                size="small"
                className={
                  isWrong(entry) ? "text-ui-fg-error" : "text-ui-fg-subtle"
                }
              >
                {[
                  entryText(entry, t),
                  entry.parcel?.courier,
                  entry.parcel?.tracking_number,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </Text>
            </div>
            {entry.outcome !== "gone" && (
              <Button
                size="small"
                variant="transparent"
                onClick={() => remove(entry.code)}
              >
                {t("handover.remove", { code: entry.code })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Container>
  )
}

const isWrong = ({ outcome }: HandoverEntry) =>
  outcome === "refused" || outcome === "failed"
