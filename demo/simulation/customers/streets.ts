/** Street names that nearly every Indonesian town has. */
export const streets = [
  "Jalan Melati",
  "Jalan Mawar",
  "Jalan Kenanga",
  "Jalan Anggrek",
  "Jalan Merdeka",
  "Jalan Diponegoro",
  "Jalan Sudirman",
  "Jalan Gajah Mada",
  "Jalan Pahlawan",
  "Jalan Veteran",
  "Jalan Kartini",
  "Jalan Cendana",
  "Jalan Flamboyan",
  "Jalan Pemuda",
  "Jalan Rajawali",
  "Jalan Cempaka",
]
