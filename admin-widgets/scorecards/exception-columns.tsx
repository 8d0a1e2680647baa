import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import {
  type RankedScorecard,
  responsibleParties,
  type ScorecardGroup,
} from "../../src/types/courier-scorecard"
import type { PagedColumn } from "../reports/paged-table"
import { subjectName } from "./subject-name"

/** Exceptions by who is responsible; those of the carrier come first. */
export const exceptionColumns = (
  group: ScorecardGroup,
  t: Translate,
  format: Format
): PagedColumn<RankedScorecard>[] => [
  {
    name: "subject",
    header: t(`couriers.groups.${group}`),
    cell: (row) => subjectName(row, group, t),
  },
  {
    name: "parcels",
    header: t("couriers.column.parcels"),
    cell: ({ card }) => format.whole(card.parcels),
    isNumber: true,
  },
  ...responsibleParties.map((party) => ({
    name: party,
    header: t(`couriers.party.${party}`),
    cell: ({ card }: RankedScorecard) => format.whole(card.exceptions[party]),
    isNumber: true,
  })),
]
