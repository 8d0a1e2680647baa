import type { MessageKind } from "../../../modules/tracking/messages/message-kind"

type Words = { subject: string; text: string }

/**
 * What customers are told, in either language. `{order}` is the order's
 * number, `{courier}` the courier's name, `{number}` the parcel's, `{date}`
 * the promised day.
 */
export const messageWords: Record<
  "id" | "en",
  Record<MessageKind, Words> & { track: string; opt_out: string }
> = {
  id: {
    out_for_delivery: {
      subject: "Pesanan #{order} sedang diantar",
      text: "Paket pesanan #{order} sedang diantar oleh {courier} (resi {number}).",
    },
    ready_for_pickup: {
      subject: "Pesanan #{order} bisa diambil",
      text: "Paket pesanan #{order} menunggu Anda di tempat pengambilan {courier} (resi {number}).",
    },
    delivery_failed: {
      subject: "Pesanan #{order} belum berhasil diantar",
      text: "{courier} belum berhasil mengantar paket pesanan #{order} (resi {number}). Silakan hubungi kurir atau toko.",
    },
    delivered: {
      subject: "Pesanan #{order} sudah diterima",
      text: "Menurut {courier}, paket pesanan #{order} sudah diterima (resi {number}).",
    },
    delayed: {
      subject: "Pesanan #{order} terlambat",
      text: "Menurut {courier}, paket pesanan #{order} terlambat dari perkiraan (resi {number}).",
    },
    promise_moved: {
      subject: "Pesanan #{order}: tanggal tiba berubah",
      text: "Paket pesanan #{order} kini dijanjikan tiba paling lambat {date} ({courier}, resi {number}).",
    },
    return_in_transit: {
      subject: "Pesanan #{order} kembali ke toko",
      text: "Paket pesanan #{order} sedang kembali ke toko ({courier}, resi {number}). Silakan hubungi toko.",
    },
    track: "Lacak paket: {url}",
    opt_out: "Tidak mau menerima pesan tentang paket lagi: {url}",
  },
  en: {
    out_for_delivery: {
      subject: "Order #{order} is out for delivery",
      text: "{courier} is delivering the parcel of order #{order} ({number}).",
    },
    ready_for_pickup: {
      subject: "Order #{order} can be collected",
      text: "The parcel of order #{order} waits for you at {courier} ({number}).",
    },
    delivery_failed: {
      subject: "Order #{order} could not be delivered yet",
      text: "{courier} could not deliver the parcel of order #{order} yet ({number}). Please ask the courier or the shop.",
    },
    delivered: {
      subject: "Order #{order} was delivered",
      text: "{courier} says that the parcel of order #{order} was delivered ({number}).",
    },
    delayed: {
      subject: "Order #{order} is late",
      text: "{courier} says that the parcel of order #{order} is later than expected ({number}).",
    },
    promise_moved: {
      subject: "Order #{order}: another day of arrival",
      text: "The parcel of order #{order} is now promised by {date} ({courier}, {number}).",
    },
    return_in_transit: {
      subject: "Order #{order} is going back to the shop",
      text: "The parcel of order #{order} is going back to the shop ({courier}, {number}). Please ask the shop.",
    },
    track: "Track the parcel: {url}",
    opt_out: "No more messages about parcels: {url}",
  },
}
