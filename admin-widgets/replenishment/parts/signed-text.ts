import type { Format } from "../../../src/format/create-format"

/** A change with its sign: `+20`, `−5`. */
export const signedText = (value: number, { locale }: Format): string =>
  new Intl.NumberFormat(locale, {
    signDisplay: "exceptZero",
    maximumFractionDigits: 3,
  }).format(value)
