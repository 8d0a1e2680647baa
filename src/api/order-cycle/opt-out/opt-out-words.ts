/** What the page says on which a recipient opts out. */
export const optOutWords = {
  id: {
    title: "Pesan tentang paket",
    ask: "Anda tidak akan menerima pesan tentang paket lagi di alamat atau nomor ini. Pesan lain, misalnya faktur, tetap dikirim.",
    button: "Hentikan pesan",
    done: "Anda tidak akan menerima pesan tentang paket lagi.",
    unknown: "Tautan ini tidak berlaku. Gunakan tautan dari pesan kami.",
  },
  en: {
    title: "Messages about parcels",
    ask: "You will get no more messages about parcels at this address or number. Others, invoices for example, still come.",
    button: "Stop these messages",
    done: "You will get no more messages about parcels.",
    unknown: "This link is not valid. Use the one in our message.",
  },
} as const
