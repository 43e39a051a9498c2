/**
 * A union that is the whole schema of a body, parameter or header, or of the entries of a list in one, is a component: code
 * generators make up a numbered name for any other.
 */
export const namedUnions = () => {
  const check = ({ schema }, { report, location }) => {
    for (const [path, { oneOf, anyOf }] of [
      [['schema'], schema ?? {}],
      [['schema', 'items'], schema?.items ?? {}],
    ]) {
      if (!oneOf && !anyOf) continue
      report({
        message: 'Write the union as a component, so that it has a name.',
        location: location.child(path),
      })
    }
  }
  return { MediaType: check, Parameter: check, Header: check }
}
