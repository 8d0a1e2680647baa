import { DateTime } from "luxon"

/** A day in the shop's zone as a paper prints it: `1 Desember 2026`. */
export const printDay = (
  moment: string,
  zone: string,
  language: "id" | "en"
): string =>
  DateTime.fromISO(moment, { zone })
    .setLocale(language === "id" ? "id-ID" : "en-GB")
    .toFormat("d LLLL yyyy")
