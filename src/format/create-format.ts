import type { Money } from "../types/order-desk"
import { formatAge } from "./format-age"
import { formatHours } from "./format-hours"
import { formatMoment } from "./format-moment"
import { formatShortMoment } from "./format-short-moment"
import {
  formatMainUnits,
  formatMoney,
  type PayableDigits,
} from "./format-money"

export type Format = ReturnType<typeof createFormat>

/**
 * All formatters for one locale and one zone. Moments carry the zone's short
 * name; days (`2026-11-23`) are calendar days and know no zone.
 */
export const createFormat = (
  locale: string,
  zone: string,
  payable: PayableDigits
) => {
  const decimals = (digits: number, value: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(
      value
    )
  return {
    locale,
    zone,
    number: (value: number) => decimals(2, value),
    /** For axes: 45 million as `45M` or `45 jt`. */
    compact: (value: number) =>
      new Intl.NumberFormat(locale, {
        notation: "compact",
        maximumFractionDigits: 1,
      }).format(value),
    whole: (value: number) => decimals(0, value),
    share: (value: number) =>
      new Intl.NumberFormat(locale, {
        style: "percent",
        maximumFractionDigits: 1,
      }).format(value),
    points: (value: number) =>
      new Intl.NumberFormat(locale, {
        maximumFractionDigits: 1,
        signDisplay: "exceptZero",
      }).format(value * 100),
    hours: (value: number) => formatHours(value, locale),
    money: (money: Money) => formatMoney(money, locale, payable),
    mainUnits: (amount: string, currency: string) =>
      formatMainUnits(amount, currency, locale, payable),
    age: (from: string, to: string) => formatAge(from, to, locale),
    moment: (time: string) =>
      formatMoment(time, locale, zone, { year: "numeric" }),
    shortMoment: (time: string, now?: string) =>
      formatShortMoment(time, locale, zone, now),
    day: (day: string) =>
      new Intl.DateTimeFormat(locale, {
        day: "numeric",
        month: "short",
        year: "numeric",
        timeZone: "UTC",
      }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`)),
    /** `2026-10` */
    month: (month: string) =>
      new Intl.DateTimeFormat(locale, {
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      }).format(new Date(`${month.slice(0, 7)}-01T00:00:00Z`)),
    shortDay: (day: string) =>
      new Intl.DateTimeFormat(locale, {
        day: "numeric",
        month: "short",
        timeZone: "UTC",
      }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`)),
  }
}
