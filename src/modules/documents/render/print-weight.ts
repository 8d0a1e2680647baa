/** Grams as a paper prints them: `12,4 kg`. */
export const printWeight = (grams: number, locale: string) =>
  `${(grams / 1000).toLocaleString(locale, { maximumFractionDigits: 3 })} kg`
