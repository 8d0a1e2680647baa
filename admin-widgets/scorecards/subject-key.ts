import type { ScorecardSubject } from "../../src/types/courier-scorecard"

/** Tells the rows of one answer apart. */
export const subjectKey = ({
  courier,
  service,
  lane_key,
}: ScorecardSubject): string => JSON.stringify([courier, service, lane_key])
