import type { CsvProfile } from "./csv-profile"
import { csvProfileSchema } from "./csv-profile-schema"

/** The account CSV of Bank Central Asia's internet banking. */
export const bcaProfile: CsvProfile = csvProfileSchema.parse({
  name: "bca",
  columns: {
    booked_on: "Tanggal",
    text: "Keterangan",
    amount: "Jumlah",
    direction: { heading: "Jumlah", offset: 1 },
  },
  dates: ["DD/MM/YYYY", "DD/MM"],
  timezone: "Asia/Jakarta",
  credit_words: ["CR"],
  debit_words: ["DB"],
  pending_words: ["PEND"],
  preamble: {
    account: "No. Rekening",
    period: "Periode",
    currency: "Mata Uang",
  },
  footer: {
    opening: "Saldo Awal",
    credit: "Kredit",
    debit: "Debet",
    closing: "Saldo Akhir",
  },
  currencies: { Rp: "IDR" },
})
