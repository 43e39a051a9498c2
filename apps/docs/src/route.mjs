import { defineRouteMiddleware } from '@astrojs/starlight/route-data'

/** The start page has a menu as well: on phones, where the header has no room for links. See `styles/site.css`. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  locals.starlightRoute.hasSidebar = true
})
