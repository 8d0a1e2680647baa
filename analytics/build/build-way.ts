/** What a build does to a model: nothing, the changed orders' rows, or all. */
export type BuildWay = "none" | "orders" | "whole"
