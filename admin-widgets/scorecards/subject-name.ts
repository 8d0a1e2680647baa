import type { Translate } from "../../src/format/translate"
import type {
  ScorecardGroup,
  ScorecardSubject,
} from "../../src/types/courier-scorecard"

/** Whose record a row is, as fine as the records are. */
export const subjectName = (
  { courier, service, lane_key }: ScorecardSubject,
  group: ScorecardGroup,
  t: Translate
): string =>
  [
    courier,
    ...(group === "courier" ? [] : [service ?? t("couriers.noService")]),
    ...(group === "lane" ? [lane_key ?? t("couriers.noLane")] : []),
  ].join(" · ")
