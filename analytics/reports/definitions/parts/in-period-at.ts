import { inPeriod } from "./in-period"

/**
 * `inPeriod` of the store-local day of a time. To find that day takes longer
 * than all else, so it is asked only of times near a period that was given.
 *
 * @param time SQL of a TIMESTAMP WITH TIME ZONE, beside `meta_export` as `m`.
 */
export const inPeriodAt = (time: string): string =>
  `(${time} is not null and $from::date is null and $to::date is null
    or ${time} >= coalesce($from::date, date '0001-01-03') - 2
      and ${time} <= coalesce($to::date, date '9999-12-28') + 3
      and ${inPeriod(`(${time} at time zone m.zone)::date`)})`
