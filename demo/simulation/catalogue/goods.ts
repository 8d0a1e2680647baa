/** Length, width and height in mm; null: nobody has measured it yet. */
type Sides = [number, number, number] | null

/**
 * The store's forty products, each in three variants: title, lowest price in
 * whole rupiah, grams and sides of the smallest.
 */
export const goods: readonly [string, number, number, Sides][] = [
  ["Gelas Kopi Keramik", 45_000, 350, [120, 90, 100]],
  ["Piring Makan Rotan", 38_000, 220, [280, 280, 30]],
  ["Mangkuk Sup Tanah Liat", 52_000, 420, [160, 160, 80]],
  ["Teko Teh Enamel", 165_000, 900, [220, 160, 180]],
  ["Talenan Kayu Mahoni", 89_000, 800, [350, 220, 25]],
  ["Wajan Besi 26 cm", 210_000, 1_800, [430, 270, 80]],
  ["Panci Susu 16 cm", 175_000, 1_100, [300, 170, 110]],
  ["Spatula Kayu Jati", 29_000, 120, [310, 70, 20]],
  ["Pisau Dapur 20 cm", 129_000, 260, [330, 60, 25]],
  ["Toples Kaca Kedap", 58_000, 640, [110, 110, 190]],
  ["Keranjang Anyam Pandan", 95_000, 500, [260, 260, 200]],
  ["Taplak Meja Batik", 149_000, 400, [300, 250, 40]],
  ["Serbet Linen", 35_000, 90, [220, 220, 15]],
  ["Sarung Bantal Tenun", 79_000, 180, [250, 250, 30]],
  ["Selimut Rajut", 259_000, 1_300, [380, 300, 120]],
  ["Seprai Katun", 319_000, 1_600, [350, 280, 110]],
  ["Handuk Mandi", 119_000, 550, [320, 240, 70]],
  ["Keset Sabut Kelapa", 49_000, 900, [400, 300, 40]],
  ["Gorden Blackout", 189_000, 1_200, [380, 280, 90]],
  ["Karpet Anyam", 349_000, 3_200, [600, 180, 180]],
  ["Lampu Meja Bambu", 229_000, 1_000, [220, 220, 340]],
  ["Lentera Kertas", 65_000, 200, [260, 260, 60]],
  ["Vas Bunga Kaca", 99_000, 750, [130, 130, 260]],
  ["Pot Tanaman Terakota", 42_000, 1_100, [180, 180, 170]],
  ["Bingkai Foto Kayu", 55_000, 300, [270, 220, 30]],
  ["Jam Dinding Minimalis", 159_000, 700, [310, 310, 60]],
  ["Cermin Rotan", 279_000, 2_100, [450, 450, 40]],
  ["Lilin Aroma Serai", 68_000, 250, [80, 80, 95]],
  ["Dupa Cendana", 32_000, 80, [260, 50, 30]],
  ["Sabun Batang Kopi", 27_000, 110, [90, 60, 35]],
  ["Tas Belanja Kanvas", 59_000, 180, [300, 220, 25]],
  ["Apron Masak", 85_000, 260, [290, 230, 35]],
  ["Tumbler Baja 500 ml", 139_000, 380, [80, 80, 240]],
  ["Kotak Bekal Kayu", 125_000, 450, [210, 140, 80]],
  ["Set Sendok Garpu", 75_000, 300, [230, 90, 50]],
  ["Saringan Teh", 25_000, 60, [140, 70, 40]],
  ["Cetakan Kue Lebaran", 48_000, 150, [250, 180, 40]],
  ["Toples Kue Lebaran", 72_000, 520, [120, 120, 160]],
  ["Hampers Akhir Tahun", 299_000, 2_400, null],
  ["Payung Lipat", 88_000, 420, null],
]
