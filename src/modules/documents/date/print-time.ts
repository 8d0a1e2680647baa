import { DateTime } from "luxon"

/** IANA zones of Indonesia; the rest print the zone's own short name. */
const zoneNames: Record<string, string> = {
  "Asia/Jakarta": "WIB",
  "Asia/Pontianak": "WIB",
  "Asia/Makassar": "WITA",
  "Asia/Jayapura": "WIT",
}

const languages = {
  id: { locale: "id-ID", time: "HH.mm" },
  en: { locale: "en-GB", time: "HH:mm" },
} as const

/**
 * A moment as a paper prints it: `1 Desember 2026 00.30 WIB`.
 *
 * @param moment UTC, ISO 8601.
 * @param zone IANA zone of the shop.
 */
export function printTime(
  moment: string,
  zone: string,
  language: "id" | "en"
): string {
  const { locale, time } = languages[language]
  const local = DateTime.fromISO(moment, { zone }).setLocale(locale)
  const name = zoneNames[zone] ?? local.toFormat("ZZZZ")
  return `${local.toFormat(`d LLLL yyyy ${time}`)} ${name}`
}
