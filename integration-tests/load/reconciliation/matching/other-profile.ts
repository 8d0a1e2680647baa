import type { Chance } from "./chance"
import type { NoiseProfile } from "./noise-profile"

const words = (text: string) => text.split(" ")

const JAVANESE = words(
  "SUYATNO NGATINAH PAIJO SUKIRMAN WAGIYEM TUMINAH SUPARDI KASIYEM SUMARNI " +
    "SUGENG PONIRAN MARYATI SUWARNO SUMINTEN TRIYONO WIDAYAT SULASTRI PARTINI " +
    "SUKARDI MUJIONO NGADIMIN PARTO SARINAH TUKIMAN WARSITO SUMIYATI KARSO " +
    "MARTO SAMINGUN SUTRISNO LASMINI RUSMIATI DARMINTO SUPRAPTI HARJONO GIYEM"
)

/** Two parts each: SULASTRI, NGADIYEM, WAGIRAN. */
const VILLAGE = words(
  "SU NGA WA PA TU SA KAR MAR DAR JU RU LA TRI HAR KAS PON SAR MIS WAR RAT"
).flatMap((start) =>
  words(
    "DIMAN GIRAN LASTRI TINAH YATI GIMAN RIYEM NGKONO JIMIN LIMAH MIATI RTONO " +
      "GIYO DIYEM NARSO MPENI"
  ).map((end) => start + end)
)

const CLANS = words(
  "SIMANJUNTAK HUTAPEA SITUMORANG PANJAITAN SINAGA MANURUNG NAINGGOLAN " +
    "PARDEDE SIAHAAN GULTOM TAMBUNAN HUTABARAT SIMBOLON PURBA GINTING TARIGAN " +
    "SIMATUPANG SARAGIH SILALAHI SIBARANI LUMBANTOBING RAJAGUKGUK SITANGGANG " +
    "PAKPAHAN SIHOTANG HUTAGALUNG SIBUEA SIRAIT TAMPUBOLON LUMBANRAJA"
)

const CHRISTIAN = words(
  "MARIA YOHANES ROTUA PARLINDUNGAN TIURMA MANGASI LAMTIUR JONATHAN DEBORA " +
    "SAHAT RUMINTANG POLTAK HOTMAN TIODOR DAVID STEFANUS MARTHA YOSEPHINE " +
    "BONAR TOGAR LAMRIA ROSMAULI JHONNY SAUT DUMARIA MONANG RISMA TIGOR " +
    "NAOMI DANIEL ESTER RUTH SAMUEL LUKAS MATIUS PETRUS LIDIA SARA"
)

const CHINESE = words(
  "TAN LIE ONG LIM OEI TJAN KWEE GO THE LAUW HALIMAN WIRYANTO TANUWIJAYA"
)

const GIVEN = words(
  "MEI LING SIOE HWA KIAN BUN GIOK NIO SENG HOK LIONG TJOE HONG FEI SWAN"
)

const ARABIC = words(
  "AHMAD MOHAMMAD ABDUL FATIMAH ALI HASAN HUSEIN AISYAH UMAR ZAINAB SALIM " +
    "KHADIJAH YAHYA IBRAHIM NAJWA MARYAM IDRUS ZAHRA HAMID SYIFA MUSTAFA " +
    "RUQAYYAH TAHA NADHIRA USAMAH HAFSAH SALMAN FAISAL"
)

const HOUSES = words(
  "ALAYDRUS ALHABSYI ASSEGAF BASWEDAN SHIHAB ALATAS BAWAZIR BARAKBAH " +
    "ALKATIRI BASALAMAH BAJREI SUNGKAR BINSMITH ALJUFRI BAFADHAL THALIB " +
    "ALAMUDI BALFAS MARTAK BAABUD ALGADRI HARHARAH"
)

const BALINESE = words("WAYAN MADE NYOMAN KETUT PUTU KADEK KOMANG GEDE LUH")

const BALINESE_LAST = words(
  "SUDARSANA ARYANTI WIDIANA SUKERTI ARDANA PUSPAWATI YASA DARMAYANTI MERTHA"
)

const FIRMS = words(
  "SINAR ABADI JAYA MAKMUR SENTOSA MANDIRI SUKSES BERSAMA CAHAYA TIMUR INDAH " +
    "KARYA MULIA PRIMA LESTARI SEJAHTERA ANUGERAH BINTANG HARAPAN TERANG " +
    "BERKAH UTAMA PERKASA GEMILANG NUSANTARA SAMUDRA PELITA BUANA AGUNG KENCANA"
)

const people: ((chance: Chance) => string)[] = [
  (chance) => chance.pick(VILLAGE),
  (chance) => `${chance.pick(VILLAGE)} ${chance.pick(JAVANESE)}`,
  (chance) =>
    `${chance.pick(CHRISTIAN)} ${chance.pick(VILLAGE)} ${chance.pick(JAVANESE)}`,
  (chance) => `${chance.pick(CHRISTIAN)} ${chance.pick(CLANS)}`,
  (chance) =>
    `${chance.pick(CHRISTIAN)} ${chance.pick(CHRISTIAN)} ${chance.pick(CLANS)}`,
  (chance) =>
    `${chance.pick(CHINESE)} ${chance.pick(GIVEN)} ${chance.pick(GIVEN)}`,
  (chance) =>
    `${chance.pick(ARABIC)} ${chance.pick(ARABIC)} ${chance.pick(HOUSES)}`,
  (chance) =>
    `${chance.happens(0.5) ? "I" : "NI"} ${chance.pick(BALINESE)} ` +
    `${chance.pick(VILLAGE)} ${chance.pick(BALINESE_LAST)}`,
  (chance) =>
    `${chance.pick(["PT", "CV", "TOKO", "UD"])} ${chance.pick(FIRMS)} ` +
    `${chance.pick(FIRMS)} ${chance.pick(FIRMS)}`,
]

/**
 * Other people, banks and habits than the rules were made on: it shows what
 * they owe to the names and texts of the plain profile.
 */
export const otherProfile: NoiseProfile = {
  name: "other",
  prices: [
    55_000, 88_000, 110_000, 125_000, 150_000, 165_000, 200_000, 225_000,
    275_000, 320_000, 450_000, 600_000,
  ],
  person: (chance) => chance.pick(people)(chance),
  texts: [
    "MCM InhouseTrf KE TOKO {code} DARI {name} {digits}{digits}",
    "TRANSFER DARI {name} NBMB {code} ESB:NBMB:{digits}:{digits}",
    "PEMINDAHAN DARI {digits} Bpk/Ibu {name} {code}",
    "QRIS {digits} {name} MERCHANT {code}",
    "/ORDP/{name} /REMI/{code} /TRCD/{digits}",
    "BI-FAST INCOMING CENAIDJA {digits} {name} INV {code}",
    "SKN MASUK {name}//{code}//{amount}",
    "BRIMO {day} {code}-{name}",
    "RTGS {digits} {name} PEMBAYARAN {code} TERIMA KASIH",
  ],
  codeShapes: ["XXXXXXXX", "XXXXXXXX", "XX-XXXXXX", "XXXX XXXX", "XX.XXX.XXX"],
  nameLength: 35,
  payerField: 0.35,
  codes: {
    clean: 0.7,
    substitution: 0.09,
    swap: 0.02,
    missing: 0.04,
    extra: 0.02,
    cut: 0.03,
    none: 0.08,
    somebody_else: 0.02,
  },
  payments: {
    full: 0.91,
    split: 0.02,
    merged: 0.02,
    twice: 0.015,
    short: 0.02,
    over: 0.015,
  },
  names: {
    full: 0.7,
    turned: 0.06,
    first: 0.05,
    cut: 0.05,
    initial: 0.05,
    typo: 0.03,
    other_person: 0.04,
    absent: 0.02,
  },
  strangers: 0.025,
  late: 0.02,
  customers: 0.6,
}
