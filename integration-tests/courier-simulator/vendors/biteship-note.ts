import type { Scan } from "../journeys/scan"
import type { Step } from "../journeys/step"
import type { ShownScan } from "./shown-scan"

const notes: Record<Step, string> = {
  label_created: "Order has been confirmed",
  picked_up: "Paket telah di-pickup oleh kurir",
  arrived: "Paket tiba di pusat sortir",
  departed: "Paket keluar dari pusat sortir",
  at_destination: "Paket tiba di gudang tujuan, proses transit",
  out_for_delivery: "Paket dibawa kurir, proses antar",
  delivery_failed: "Gagal antar",
  held: "Paket ditahan sementara",
  released: "Paket sedang diproses kembali",
  ready_for_pickup: "Paket siap diambil di agen",
  delivered: "Paket diterima oleh penerima",
  return_started: "Paket dikembalikan ke pengirim",
  returned: "Paket sudah kembali ke pengirim, telah diterima",
  lost: "Paket dinyatakan hilang",
  cancelled: "Order dibatalkan",
}

const reasons: Record<NonNullable<Scan["reason"]>, string> = {
  not_home: "rumah kosong",
  closed: "toko tutup",
  refused: "penerima menolak",
  address: "alamat tidak jelas",
  weather: "cuaca buruk",
}

/** A scan in Indonesian, with its city in brackets at the end. */
export const biteshipNote = (scan: ShownScan): string =>
  notes[scan.step] +
  (scan.reason ? `, ${reasons[scan.reason]}` : "") +
  ` [${scan.city.name.toUpperCase()}]` +
  (scan.is_repeated ? " " : "")
