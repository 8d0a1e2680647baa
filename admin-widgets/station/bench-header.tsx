import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { StationResponse } from "../../src/types/station"
import { useFormat } from "../format/use-format"
import { KeyButton } from "./key-button"
import type { StationPlace } from "./session/station-place"

type BenchHeaderProps = {
  place: StationPlace
  desk: StationResponse | null
  hasSound: boolean
  toggleSound: () => void
  rename: () => void
  leave: () => void
  /** The field for scans. */
  children: ReactNode
}

/** The bench, and what is on it. */
export const BenchHeader = ({
  place,
  desk,
  hasSound,
  toggleSound,
  rename,
  leave,
  children,
}: BenchHeaderProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const order = desk?.order
  return (
    <Container className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
      <div className="flex min-w-0 flex-col gap-y-1">
        <Heading>
          {order
            ? t("station.order", { number: order.display_id })
            : t("station.title")}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {[
            t("station.bench", { station: place.station }),
            order?.location,
            order?.shipping_method,
            order?.ship_at &&
              t("station.shipBy", { time: format.shortMoment(order.ship_at) }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </Text>
        {order?.note && (
          <Text size="small" weight="plus">
            {t("station.note", { note: order.note })}
          </Text>
        )}
      </div>
      <div style={{ flex: "1 1 240px" }}>{children}</div>
      <div className="flex flex-wrap gap-3">
        <KeyButton isPressed={hasSound} onClick={toggleSound}>
          {t(hasSound ? "station.soundOn" : "station.soundOff")}
        </KeyButton>
        {desk ? (
          <KeyButton onClick={leave}>{t("station.leave")}</KeyButton>
        ) : (
          <KeyButton onClick={rename}>{t("station.rename")}</KeyButton>
        )}
      </div>
    </Container>
  )
}
