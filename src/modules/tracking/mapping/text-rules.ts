import type { TrackingStatus } from "../../../types/tracking"

/**
 * Courier words in Indonesian and English. Tried in this order on the text
 * after NFKC, lower case and collapsing of white space; the first match wins.
 * With `when_also` the rule splits: `status` when that matches too, else
 * `otherwise`.
 */
export const textRules: {
  status: TrackingStatus
  sub?: string
  pattern: RegExp
  when_also?: RegExp
  otherwise?: TrackingStatus
}[] = [
  {
    status: "disposed",
    pattern: /dimusnahkan|disposed|destroyed/,
  },
  {
    status: "lost",
    pattern:
      /(parcel|package|shipment|paket) (is |telah |dinyatakan )?(lost|hilang)/,
  },
  {
    status: "delivery_failed",
    pattern:
      /gagal (di ?)?(antar|kirim)|antar ulang|tidak ada orang|rumah (kosong|tutup)|(kantor|toko) tutup|alamat (salah|tidak)|penerima (tidak|menolak)|ditolak penerima|undeliver|not delivered|could not (be )?deliver|attempted delivery|delivery attempt|unable to deliver|failed delivery|delivery failed|customer not (home|available)|no one (was )?(home|available)|business closed|refused/,
  },
  {
    status: "returned",
    pattern:
      /\bretur|return(ed|ing)? to (the )?(shipper|sender)|dikembalikan ke (pengirim|seller)|kembali ke pengirim/,
    when_also:
      /(sudah|telah|berhasil).*(diterima|selesai)|received by (the )?(shipper|sender)|returned to (the )?(shipper|sender)/,
    otherwise: "return_in_transit",
  },
  {
    status: "on_hold",
    pattern: /rusak|damaged/,
  },
  {
    status: "cancelled",
    pattern: /dibatalkan|cancell?ed/,
  },
  {
    status: "delivered",
    pattern:
      /^(item |parcel |package |shipment |your item was |has been )?delivered\b|delivered to|(has been|was) delivered|^paket di ?terima oleh|telah di ?terima oleh (?!satria|sigesit|kurir|courier)|delivery sukses|selesai antar/,
  },
  {
    status: "pending",
    sub: "pickup_failed",
    pattern:
      /(belum siap|gagal|tidak siap).{0,12}pick ?up|pick ?up (failed|cancel)/,
  },
  {
    status: "pending",
    sub: "pickup_requested",
    pattern: /di-?request|permintaan pick ?up/,
  },
  {
    status: "pending",
    sub: "courier_assigned",
    pattern: /allocated|ditugaskan.{0,40}pick ?up|on the way to pick/,
  },
  {
    status: "pending",
    pattern:
      /akan (segera )?(di-?)?pick ?up|locating nearest|waiting to pick|label created|shipment information sent|pre-?shipment|electronic shipping info|shipping info(rmation)? received|billing information|data uploaded|order has been (confirmed|created)/,
  },
  {
    status: "picked_up",
    pattern:
      /(sudah |telah )?di-? ?pick ?up oleh|pick ?up oleh|picked up\b|(sudah|telah) di-?pick ?up|has been picked|counter officer|posting loket|di ?terima (di|oleh) (loket|counter|agen|drop ?point|satria)|tendered|handed over|in possession of item/,
  },
  {
    status: "ready_for_pickup",
    pattern:
      /ready for (recipient )?pick ?up|available for pick ?up|siap diambil|awaiting collection/,
  },
  {
    status: "out_for_delivery",
    pattern:
      /with delivery courier|out for delivery|paket dibawa|(segera|akan) diantar|akan dikirim(kan)? ke alamat penerima|proses antar|sedang diantar|vehicle for delivery|in delivery to|on the way to (the )?customer/,
  },
  {
    status: "in_transit",
    pattern:
      /ditahan|being held|on hold|x-?ray|customs (hold|inspection|delay)|held (in|at) customs|bea cukai|clearance delay/,
    when_also: /proses transit/,
    otherwise: "on_hold",
  },
  {
    status: "in_transit",
    sub: "at_destination",
    pattern: /untuk proses delivery|inbound station/,
  },
  {
    status: "in_transit",
    pattern:
      /received at|processed at|processed through|forwarded|depart|arriv|in transit|on the way|sorting|sedang diproses|menuju ke|tiba di|di ?terima di|keluar dari|transit|manifest|di ?input|origin scan|left .*facility|scanned|crossing/,
  },
]
