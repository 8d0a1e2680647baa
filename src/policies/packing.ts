import { definePolicies } from "@medusajs/framework/utils"

export default definePolicies([
  {
    name: "ReadPacking",
    resource: "packing",
    operation: "read",
    description: "See pick tasks and parcels",
  },
  {
    name: "PickTasks",
    resource: "packing",
    operation: "pick",
    description: "Build pick batches, pick them and report what is missing",
  },
  {
    name: "PackParcels",
    resource: "packing",
    operation: "pack",
    description: "Open parcels, scan units into them and close them",
  },
  {
    name: "OverridePacking",
    resource: "packing",
    operation: "override",
    description: "Close parcels whose weight is off, with a reason",
  },
  {
    name: "LabelParcels",
    resource: "packing",
    operation: "label",
    description: "Buy labels and hand parcels over to couriers",
  },
  {
    name: "SetPackingFacts",
    resource: "packing",
    operation: "settings",
    description:
      "Set cartons and their stock, sizes of items, barcodes, shelf places and couriers' terms",
  },
])
