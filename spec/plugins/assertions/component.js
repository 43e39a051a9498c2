const componentFile = /\/components\/(.+)\.yaml$/

/**
 * For the `where` of a rule: narrows it to components by their file's path below `components/`, such as
 * `schemas/errors/ForbiddenError`. A component is the whole of its file, so nothing inside it matches.
 */
export const component = (_value, pattern, { rawNode, rawLocation, resolve }) => {
  // In a `where`, Redocly's `location` is still that of the reference.
  const { location } = resolve(rawNode, rawLocation.source.absoluteRef)
  const [, path] = (location?.pointer === '#/' && componentFile.exec(location.source.absoluteRef)) || []
  return path && new RegExp(pattern).test(path)
    ? []
    : [{ message: `is no component like ${pattern}`, location }]
}
