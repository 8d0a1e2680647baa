import type { MatchLine } from "../../../../src/modules/reconciliation/matching/match-line"
import type { Chance } from "./chance"
import type { NoiseProfile } from "./noise-profile"
import { writeName } from "./write-name"

export type Transfer = {
  id: string
  /** Days after the first of the month. */
  day: number
  rupiah: number
  currency: string
  payer: string
  codes: string[]
}

/** A transfer as the shop's bank shows it. */
export function writeLine(
  { id, day, rupiah, currency, payer, codes }: Transfer,
  profile: NoiseProfile,
  chance: Chance
): MatchLine {
  const name = writeName(payer, profile, chance)
  const isApart = chance.happens(profile.payerField)
  const digits = () => String(10_000 + chance.whole(89_999))
  const text = chance
    .pick(profile.texts)
    .replace("{name}", isApart ? "" : name)
    .replace(
      "{code}",
      codes.map((code) => shape(code, profile, chance)).join(" ")
    )
    .replace("{amount}", String(rupiah))
    .replace("{day}", String(1000 + (day % 30)))
    .replaceAll("{digits}", digits)
    .replace(/ +/g, " ")
    .trim()
  return {
    id,
    booked_on: dateOf(day),
    amount_minor: BigInt(rupiah) * 100n,
    currency,
    text,
    reference: null,
    payer: isApart && name ? name : null,
  }
}

/** `2026-10-01` and so many days. */
export const dateOf = (day: number): string =>
  new Date(Date.UTC(2026, 9, 1 + day)).toISOString().slice(0, 10)

/** Only a code of the usual length is torn apart; some write it small. */
function shape(code: string, { codeShapes }: NoiseProfile, chance: Chance) {
  const form = chance.pick(codeShapes)
  let at = 0
  const shaped =
    form.replace(/[^X]/g, "").length === code.length
      ? form.replace(/X/g, () => code[at++])
      : code
  return chance.happens(0.15) ? shaped.toLowerCase() : shaped
}
