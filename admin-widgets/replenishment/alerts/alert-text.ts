import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import type { StockAlertRow } from "../../../src/types/replenishment/alerts"

/**
 * What an alert says: the sentence of its kind, then its figures by their
 * names. Shares, days and numbers are written in the reader's way.
 */
export const alertText = (
  { kind, evidence }: StockAlertRow,
  t: Translate,
  format: Format
): string => {
  const figures = Object.entries(evidence)
    .filter(([, value]) => value !== null)
    .map(([name, value]) =>
      t("stockAlert.figure", {
        name: t(`alertFigure.${name}`, { defaultValue: name }),
        value: figureText(name, value as string | number, t, format),
      })
    )
  return [t(`stockAlert.${kind}`), figures.join(", ")].filter(Boolean).join(" ")
}

const figureText = (
  name: string,
  value: string | number,
  t: Translate,
  format: Format
) => {
  if (name === "field" || name === "problem") {
    return t([`stockField.${value}`, `driftProblem.${value}`], {
      defaultValue: String(value),
    })
  }
  if (/^\d{4}-\d{2}-\d{2}/.test(String(value))) {
    return format.day(String(value))
  }
  if (typeof value === "string" && !/^-?\d+(\.\d+)?$/.test(value)) {
    return value
  }
  return name.startsWith("p_") || name === "chance"
    ? format.share(Number(value))
    : format.number(Number(value))
}
