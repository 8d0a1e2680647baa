/** Lead times are calendar days from purchase order to shelf. */
export const suppliers = [
  {
    code: "SUP-JEPARA",
    name: "Kriya Jepara",
    lead_time_days: 14,
    lead_time_sd_days: 4,
    minimum_quantity: 12,
  },
  {
    code: "SUP-CIREBON",
    name: "Anyaman Cirebon",
    lead_time_days: 10,
    lead_time_sd_days: 3,
    minimum_quantity: 20,
  },
  {
    code: "SUP-PLERED",
    name: "Keramik Plered",
    lead_time_days: 21,
    lead_time_sd_days: 6,
    minimum_quantity: 24,
  },
  {
    code: "SUP-SOLO",
    name: "Tekstil Solo",
    lead_time_days: 9,
    lead_time_sd_days: 2,
    minimum_quantity: 10,
  },
  {
    code: "SUP-IMPOR",
    name: "Impor Rumah Tangga",
    lead_time_days: 45,
    lead_time_sd_days: 12,
    minimum_quantity: 60,
  },
] as const
