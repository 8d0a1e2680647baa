/** Hours as a person reads them: two days and more in days. */
export const formatHours = (hours: number, locale: string) =>
  new Intl.NumberFormat(locale, {
    style: "unit",
    unit: Math.abs(hours) >= 48 ? "day" : "hour",
    unitDisplay: "long",
    maximumFractionDigits: 1,
  }).format(Math.abs(hours) >= 48 ? hours / 24 : hours)
