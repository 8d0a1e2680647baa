import { inPeriod } from "./in-period"

const FROM = "coalesce($from::date, date '0001-01-03')"
const TO = "coalesce($to::date, date '9999-12-28')"

/**
 * `inPeriod` of the store-local day of a time. To find that day takes longer
 * than all else, so it is asked only where two days, more than zones differ,
 * do not settle it.
 *
 * @param time SQL of a TIMESTAMP WITH TIME ZONE, beside `meta_export` as `m`.
 */
export const inPeriodAt = (time: string): string =>
  `${time} between ${FROM} - 2 and ${TO} + 3
  and (${time} between ${FROM} + 2 and ${TO} - 2
    or ${inPeriod(`(${time} at time zone m.zone)::date`)})`
