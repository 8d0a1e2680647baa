import type { CsvProfile } from "./csv-profile"

/** The account CSV of Bank Central Asia's internet banking. */
export const bcaProfile: CsvProfile = {
  name: "bca",
  delimiter: ",",
  columns: {
    date: "Tanggal",
    text: "Keterangan",
    amount: "Jumlah",
    direction: { heading: "Jumlah", offset: 1 },
  },
  dates: "dmy",
  numbers: "auto",
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
}
