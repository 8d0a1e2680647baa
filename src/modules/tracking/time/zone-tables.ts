/** Zone of couriers that write local time without saying so. */
export const courierZones: Record<string, string[]> = {
  "Asia/Jakarta": [
    "jne",
    "jnt",
    "sicepat",
    "anteraja",
    "pos",
    "ninja",
    "tiki",
    "lion",
    "ide",
    "wahana",
    "sap",
  ],
}

/** Indonesian cities outside western time, where a scan was made. */
export const cityZones: Record<string, string[]> = {
  "Asia/Makassar": [
    "denpasar",
    "badung",
    "gianyar",
    "mataram",
    "kupang",
    "makassar",
    "manado",
    "palu",
    "kendari",
    "gorontalo",
    "mamuju",
    "balikpapan",
    "samarinda",
    "banjarmasin",
    "banjarbaru",
    "tarakan",
    "bontang",
  ],
  "Asia/Jayapura": [
    "ambon",
    "ternate",
    "tidore",
    "sorong",
    "manokwari",
    "jayapura",
    "merauke",
    "timika",
    "nabire",
    "biak",
  ],
}
