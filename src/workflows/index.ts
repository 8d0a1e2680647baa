export * from "./timeline/steps/record-timeline"
