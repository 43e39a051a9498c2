import type { Exchange } from "./recordings.js"
import type { Route } from "./route.js"

export const REFUSALS: { name: string; covers(route: Route, exchange: Exchange): boolean }[] = []
