/** Why customers of the demo store send goods back. */
export const returnReasons = [
  { id: "rr_demo_size", value: "ukuran", label: "Salah ukuran" },
  { id: "rr_demo_colour", value: "warna", label: "Warna berbeda dari foto" },
  { id: "rr_demo_unwanted", value: "batal", label: "Tidak jadi" },
] as const
