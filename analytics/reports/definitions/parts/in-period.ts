/**
 * A condition: the store-local day lies in the asked period, whose ends are
 * open where none was given.
 *
 * @param day SQL of a DATE.
 */
export const inPeriod = (day: string): string =>
  `${day} between coalesce($from::date, date '0001-01-01') and coalesce($to::date, date '9999-12-31')`
