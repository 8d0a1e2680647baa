import type { ReactNode } from "react"
import type { Translate } from "../../src/format/translate"
import type {
  CourierScorecardsResponse,
  RankedScorecard,
  Scorecard,
} from "../../src/types/courier-scorecard"
import type { PagedColumn } from "../reports/paged-table"
import { HoursCell } from "./hours-cell"
import { PlaceCell } from "./place-cell"
import { RateCell } from "./rate-cell"
import { subjectName } from "./subject-name"

type Column = PagedColumn<RankedScorecard>
type RateName =
  "on_time" | "first_attempt" | "lost" | "damaged" | "returned" | "stalled"
type HoursName =
  "transit_hours" | "pickup_delay_hours" | "gap_hours" | "eta_error_hours"

/** Columns of the records: place, rates with their bounds, hours. */
export const scorecardColumns = (
  { group, fewest_ranked }: CourierScorecardsResponse,
  t: Translate
): Column[] => {
  const column = (
    name: string,
    cell: (card: Scorecard) => ReactNode
  ): Column => ({
    name,
    header: t(`couriers.column.${name}`),
    cell: ({ card }) => cell(card),
    isNumber: true,
  })
  const rate = (
    name: RateName,
    look: { hasBound?: boolean; isPerMille?: boolean } = {}
  ) => column(name, (card) => <RateCell rate={card[name]} {...look} />)
  const hours = (name: HoursName) =>
    column(name, (card) => <HoursCell spread={card[name]} />)
  return [
    {
      name: "place",
      header: t("couriers.column.place"),
      cell: ({ place }) => <PlaceCell place={place} fewest={fewest_ranked} />,
    },
    {
      name: "subject",
      header: t(`couriers.groups.${group}`),
      cell: (row) => subjectName(row, group, t),
    },
    rate("on_time", { hasBound: true }),
    rate("first_attempt", { hasBound: true }),
    hours("transit_hours"),
    hours("pickup_delay_hours"),
    hours("gap_hours"),
    hours("eta_error_hours"),
    rate("lost", { isPerMille: true }),
    rate("damaged", { isPerMille: true }),
    rate("returned"),
    rate("stalled"),
  ]
}
